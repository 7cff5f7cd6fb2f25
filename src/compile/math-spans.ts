import type { MarkedExtension } from 'marked'
import { cleanText } from '../words/clean-text.js'
import { decodeEntities } from './decode-entities.js'

// What opens or closes touches the formula; a letter or number behind makes both of them something else, such as prices.
const FORMULA = String.raw`(?:\$\$[^$\x60]+\$\$|\$(?![\s$])(?:[^$\x60\n\\]|\\[^\n])*?(?<![\s\\])\$(?![\p{L}\p{N}_$]))`
const AT_START = new RegExp(`^${FORMULA}`, 'u')
const ANYWHERE = new RegExp(String.raw`(?<![\\$])${FORMULA}`, 'gu')

/**
 * Formulas within a text, as GitHub takes them: `$a_1 * b$`, or with two dollars. They stay as written, in TeX, where a
 * backslash is no escape and a star no emphasis.
 */
export function mathSpans(): MarkedExtension {
  return {
    extensions: [
      {
        name: 'math',
        level: 'inline',
        start: text => text.indexOf('$'),
        tokenizer(text) {
          const raw = AT_START.exec(text)?.[0]
          return raw === undefined ? undefined : { type: 'math', raw }
        },
        renderer: ({ raw }) => cleanText(decodeEntities(raw)).replace(/\s+/gu, ' '),
      },
    ],
    hooks: { emStrongMask: masked => masked.replace(ANYWHERE, formula => 'a'.repeat(formula.length)) },
  }
}
