import type { MarkedToken, Token } from 'marked'
import { decodeEntities } from './decode-entities.js'
import { isDunderName } from './is-dunder-name.js'
import { isMarkup } from './is-markup.js'
import { lookAround } from './look-around.js'

/** How code spans are treated: with the rest, or left out. */
export interface PlainOptions {
  readonly hasCode: boolean
}

/**
 * Inline Markdown as plain text: marks gone, links as their labels, images as their descriptions, entities decoded.
 * Tags are gone too, but not what a reader is to fill in, such as `<path>`, which its page shows.
 *
 * `__init__` and its like are kept as written, though Markdown would take them for bold words: in notes on Python they
 * are names.
 */
export function plainText(tokens: readonly Token[], { hasCode }: PlainOptions = { hasCode: true }): string {
  const hasAround = lookAround(tokens.map(({ raw }) => raw).join(''))
  return plainTokens(tokens, { hasCode, hasAround })
}

interface Place extends PlainOptions {
  /** As `isMarkup` asks. */
  readonly hasAround: (text: string) => boolean
}

function plainTokens(tokens: readonly Token[], place: Place): string {
  // The extensions give marked's own kinds of tokens, but for formulas.
  return tokens.map(token => plainToken(token as MarkedToken, place)).join('')
}

function plainToken(token: MarkedToken, place: Place): string {
  switch (token.type) {
    case 'text':
      return token.tokens === undefined ? decodeEntities(token.text) : plainTokens(token.tokens, place)
    case 'codespan':
      return place.hasCode ? token.text : ''
    case 'strong':
      return isDunderName(token.raw) ? token.raw : plainTokens(token.tokens, place)
    case 'em':
    case 'del':
    case 'link':
    case 'image':
      return plainTokens(token.tokens, place)
    case 'escape':
      return token.text
    case 'br':
      return '\n'
    case 'html':
      if (/^<br\b/iu.test(token.text)) return '\n'
      return isMarkup(token.text, place.hasAround) ? '' : token.text
    default:
      // What only paints a page knows.
      return (token as Token).type === 'math' ? token.raw : ''
  }
}

/** The code spans of inline Markdown, in order, out of links and emphasis too. */
export function findSpans(tokens: readonly Token[]): string[] {
  return tokens.flatMap(token => {
    if (token.type === 'codespan') return [String(token.text)]
    return 'tokens' in token && token.tokens !== undefined ? findSpans(token.tokens) : []
  })
}
