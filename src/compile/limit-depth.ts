import type { Token, Tokens } from 'marked'
import { DEEPEST } from '../code/enter-containers.js'

/**
 * The same tokens, changed in place: lists, quotes and notes that stand too deep in others are text as written, since
 * painting them runs out of room for calls.
 */
export function limitDepth<T extends Token>(tokens: T[], depth = 0): T[] {
  for (const token of tokens) {
    const inner = innerTokens(token)
    if (inner.length > 0 && depth < DEEPEST) for (const part of inner) limitDepth(part, depth + 1)
    else if (inner.length > 0) Object.assign(token, asText(token.raw))
  }
  return tokens
}

/** The blocks inside a block, those of a list item by item. */
function innerTokens(token: Token): Token[][] {
  if (token.type === 'list') return token.items.map(({ tokens }: Tokens.ListItem) => tokens)
  return 'tokens' in token && token.tokens && (token.type === 'blockquote' || token.type === 'footnote')
    ? [token.tokens]
    : []
}

function asText(raw: string) {
  return { type: 'paragraph', text: raw, tokens: [{ type: 'text', raw, text: raw, escaped: false }] }
}
