import { Parser, type Token } from 'marked'
import { cleanText } from '../words/clean-text.js'
import { decodeEntities } from './decode-entities.js'
import { lookAround } from './look-around.js'
import { markItems } from './mark-items.js'
import { LINE_END, PART_END, paintElement, RULE } from './paint-element.js'
import { paintImage } from './paint-image.js'
import type { TagPlace } from './paint-tag.js'
import type { Painter } from './painter.js'
import { plainText } from './plain-text.js'
import { tidyLinks } from './tidy-links.js'

// Where a comment was hidden, two blanks meet; those of a code span are its own.
const BLANKS = /(\x1b\[36m[^\x1b]*\x1b\[39m)| {2,}/gu
// Between words, all elements that are blocks are divided alike; their rules would be taken for words.
const ELEMENT_ENDS = new RegExp(
  String.raw`(?<!\s)\s*(?:${PART_END}${RULE}${PART_END}|[${PART_END}${LINE_END}])\s*`,
  'gu',
)

/** Inline Markdown as painted text, hard breaks as newlines. */
export function paintInline(tokens: readonly Token[], { marked, imageWord }: Painter): string {
  const around = tokens.map(({ raw }) => raw).join('')
  const place = { hasAround: lookAround(around), markItem: markItems(), imageWord }
  const painted = Parser.parseInline<string, string>(resolveTags(tokens, place), marked.defaults)
  return tidyLinks(painted)
    .replace(BLANKS, (_, code?: string) => code ?? ' ')
    .replace(ELEMENT_ENDS, '\n')
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim()
}

/** The same tokens, HTML tags and images replaced by their paint: whether `<time>` is a tag shows only in the text around it. */
function resolveTags(tokens: readonly Token[], place: TagPlace): Token[] {
  return tokens.map(token => {
    if (token.type === 'html') return { ...token, text: paintElement(token.raw, place) }
    if (token.type === 'image') {
      const address = cleanText(decodeEntities(String(token.href)))
      const description = cleanText(plainText(token.tokens ?? []))
      return { type: 'html', raw: token.raw, text: paintImage(address, description, place.imageWord) }
    }
    return 'tokens' in token && token.tokens ? { ...token, tokens: resolveTags(token.tokens, place) } : token
  })
}
