import type { MarkedExtension, Token, TokenizerAndRendererExtension, Tokens } from 'marked'
import { LINK_LABEL } from './link-label.js'

/** A note's text, as a block: `[^label]: text`. */
export interface FootnoteToken extends Tokens.Generic {
  readonly type: 'footnote'
  readonly label: string
  readonly tokens: Token[]
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n|$))/u
// What goes on with a note: set in, or a line that starts no block of its own.
const SET_IN = String.raw`(?:[ \t]*\n)*(?: {2}|\t)[ \t]*\S[^\n]*(?:\n|$)`
const BLOCK = String.raw` {0,3}(?:${LINK_LABEL}|#{1,6}\s|\x60{3}|~{3}|>|[-*+]\s|\d+[.)]\s)`
const MORE = new RegExp(String.raw`^(?:${SET_IN}|(?!${BLOCK})\S[^\n]*(?:\n|$))`, 'u')

const definition: TokenizerAndRendererExtension = {
  name: 'footnote',
  level: 'block',
  start(text) {
    // Only the paragraph at hand: this is asked before each one.
    const end = text.indexOf('\n\n')
    const at = (end < 0 ? text : text.slice(0, end)).search(/^ {0,3}\[\^[^\]\s]+\]:/mu)
    return at < 0 ? undefined : at
  },
  tokenizer(text) {
    const [first, label, line = ''] = DEFINITION.exec(text) ?? []
    if (first === undefined || label === undefined) return undefined

    let end = first.length
    for (let more = MORE.exec(text.slice(end)); more; more = MORE.exec(text.slice(end))) end += more[0].length
    const body = line + text.slice(first.length, end).replace(/^(?: {1,4}|\t)/gmu, '')
    const token: FootnoteToken = { type: 'footnote', raw: text.slice(0, end), label, tokens: [] }
    this.lexer.blockTokens(body, token.tokens)
    return token
  },
}

const reference: TokenizerAndRendererExtension = {
  name: 'footnoteReference',
  level: 'inline',
  tokenizer(text) {
    const [raw, label] = /^\[\^([^\]\s]{1,999})\](?![[(])/u.exec(text) ?? []
    return raw === undefined ? undefined : { type: 'footnoteReference', raw, label }
  },
  renderer: ({ raw }) => raw,
}

/** Footnotes, which marked does not know: `[^label]` in the text, `[^label]: text` on lines of its own. */
export function footnotes(): MarkedExtension {
  return { extensions: [definition, reference] }
}
