import type { MarkedExtension } from 'marked'
import { findStart } from './find-start.js'

const MARK = /^ {0,3}\$\$/mu
const LABEL = String.raw`[ \t]*(?:(?:\([^()\n]*\)|\{[^{}\n]*\})[ \t]*)?(?:\n|$)`
// Marks that stand alone on their lines: blank lines may stand between them, but nothing that starts another block.
const ALONE = String.raw`[ \t]*\n(?:(?! {0,3}(?:\$\$|#{1,6}[ \t]|\x60{3}|~{3})).*\n)*? {0,3}\$\$`
const WITH_TEXT = String.raw`(?!\$)[^$\n]+\n(?:(?![ \t]*\n)[^$\n]*\n)*?[^$\n]*\$\$`
const BLOCK = new RegExp(String.raw`^ {0,3}\$\$(?:${ALONE}|${WITH_TEXT})${LABEL}`, 'u')

/**
 * Formulas of several lines between two `$$`, as GitHub takes them: code in TeX, its marks included, since marked would
 * join its lines, and take a backslash for an escape and `=` for a line under a heading.
 */
export function mathBlocks(): MarkedExtension {
  return {
    extensions: [
      {
        name: 'mathBlock',
        level: 'block',
        start: text => findStart(text, MARK, BLOCK),
        tokenizer(text) {
          const raw = BLOCK.exec(text)?.[0]
          return raw === undefined ? undefined : { type: 'code', raw, lang: 'tex', text: raw.trim() }
        },
      },
    ],
  }
}
