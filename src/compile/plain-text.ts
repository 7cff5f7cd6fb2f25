import type { MarkedToken, Token } from 'marked'
import { decodeEntities } from './decode-entities.js'
import { isDunderName } from './is-dunder-name.js'

/** How code spans are treated: with the rest, or left out. */
export interface PlainOptions {
  readonly hasCode: boolean
}

/**
 * Inline Markdown as plain text: marks gone, links as their labels, images as their descriptions, entities decoded.
 *
 * `__init__` and its like are kept as written, though Markdown would take them for bold words: in notes on Python they
 * are names.
 */
export function plainText(tokens: readonly Token[], options: PlainOptions = { hasCode: true }): string {
  // Without extensions marked gives no tokens but its own.
  return tokens.map(token => plainToken(token as MarkedToken, options)).join('')
}

function plainToken(token: MarkedToken, options: PlainOptions): string {
  switch (token.type) {
    case 'text':
      return token.tokens === undefined ? decodeEntities(token.text) : plainText(token.tokens, options)
    case 'codespan':
      return options.hasCode ? token.text : ''
    case 'strong':
      return isDunderName(token.raw) ? token.raw : plainText(token.tokens, options)
    case 'em':
    case 'del':
    case 'link':
    case 'image':
      return plainText(token.tokens, options)
    case 'escape':
      return token.text
    case 'br':
      return '\n'
    case 'html':
      return /^<br\b/iu.test(token.text) ? '\n' : ''
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
