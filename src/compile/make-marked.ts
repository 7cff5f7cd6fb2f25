import chalk from 'chalk'
import { Marked, type MarkedExtension, type Tokens } from 'marked'
import { markedTerminal } from 'marked-terminal'
import { cleanText } from '../words/clean-text.js'
import { admonitions } from './admonitions.js'
import { decodeEntities } from './decode-entities.js'
import { footnotes } from './footnotes.js'
import { isDunderName } from './is-dunder-name.js'
import { koreanEmphasis } from './korean-emphasis.js'
import { mathBlocks } from './math-blocks.js'
import { mathSpans } from './math-spans.js'
import { paintLink } from './paint-link.js'
import { splitParticle } from './split-particle.js'
import { CODE_THEME, INLINE_THEME } from './theme.js'

// What marked-terminal would paint wrong: https://github.com/mikaelbr/marked-terminal/issues/371 and others.
const corrections: MarkedExtension = {
  renderer: {
    text: token => ('tokens' in token && token.tokens ? false : paintText(token)),
    strong: ({ raw }) => (isDunderName(raw) ? raw : false),
    // Verbatim: entities and colons are no marks here.
    codespan: ({ text }) => INLINE_THEME.codespan(text.replace(/\t/gu, ' ')),
    br: () => '\n',
    // Its text has been painted before, see `paintInline`.
    html: ({ text }) => text,
    link(token) {
      return paintAnchor(token, this.parser.parseInline(token.tokens))
    },
  },
}

/** marked with marked-terminal as its painter, and with what the two lack. */
export function makeMarked(): Marked {
  // marked-terminal paints no code where its own detector finds no colour, as in a pipe; what is stored has colours.
  chalk.level = 1
  const { strong, em, del } = INLINE_THEME
  const painter = markedTerminal(
    { strong, em, del, emoji: false, unescape: false, tab: 0 },
    { theme: CODE_THEME, ignoreIllegals: true },
  )
  return new Marked(painter, corrections, koreanEmphasis(), footnotes(), mathBlocks(), mathSpans(), admonitions())
}

/** Text as written (marked decodes some of the entities itself), each run of white space one blank. */
function paintText({ type, raw, text }: Tokens.Text | Tokens.Escape): string {
  return type === 'escape' ? text : cleanText(decodeEntities(raw)).replace(/[ \t\n]+/gu, ' ')
}

/** What touches a bare address, as in `https://example.com/a를`, is none of it. */
function paintAnchor({ raw, href, autolink }: Tokens.Link, label: string): string {
  const [address, rest] = autolink === true && !raw.startsWith('<') ? splitParticle(raw) : [raw, '']
  if (rest !== '') return paintLink(href.slice(0, href.length - rest.length), address) + rest
  return paintLink(autolink ? href : decodeEntities(href), label)
}
