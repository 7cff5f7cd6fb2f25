import type { MarkedExtension, Token, Tokens } from 'marked'
import { findStart } from './find-start.js'

const MARK = /^ {0,3}(?:!!!|\?\?\?|===)[!+]?[ \t]/mu
const KIND = String.raw`(?:!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)(?:[ \t]+[a-z][\w-]*)*(?:[ \t]+"([^"\n]*)")?`
const TAB = String.raw`===[!+]?[ \t]+"([^"\n]+)"`
const BODY = String.raw`(?:(?:[ \t]*\n)*(?: {4}|\t)[ \t]*\S.*(?:\n|$))+`
const BLOCK = new RegExp(String.raw`^( {0,3}(?:${KIND}|${TAB})[ \t]*\n)(${BODY})`, 'iu')

/**
 * What MkDocs sets apart, which Markdown would take for a line of text and code: `!!! note "Title"`, `??? note` and
 * `=== "Tab"` with their text set in by four. It is a quote that opens with its name or title.
 */
export function admonitions(): MarkedExtension {
  return {
    extensions: [
      {
        name: 'admonition',
        level: 'block',
        start: text => findStart(text, MARK, BLOCK),
        tokenizer(text) {
          const [raw, head = '', kind, title, tab, body = ''] = BLOCK.exec(text) ?? []
          if (raw === undefined) return undefined

          const named: Token[] = []
          this.lexer.inline(nameOf(kind, title, tab), named)
          const tokens: Token[] = [{ type: 'paragraph', raw: head, text: head.trim(), tokens: named }]
          this.lexer.blockTokens(body.replace(/^(?: {4}|\t)/gmu, ''), tokens)
          return { type: 'blockquote', raw, text: raw, tokens } satisfies Tokens.Blockquote
        },
      },
    ],
  }
}

/** In Markdown. */
function nameOf(kind = '', title = '', tab = ''): string {
  if (tab !== '') return `**${tab}**`
  return title === '' ? `**${kind}**` : `**${kind}:** ${title}`
}
