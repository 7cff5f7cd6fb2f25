import { readCodeBlocks } from '../code/read-code-blocks.js'
import type { Match } from '../types.js'
import { plainLine } from './plain-line.js'

interface Line {
  readonly text: string
  readonly isCode: boolean
}

/**
 * The line of a section that tells most about why it is a hit: the first one of prose or code with the most matched
 * words, else its first line of prose. '' for a section with nothing but its heading.
 *
 * Prose as `plainLine` gives it, code as written.
 */
export function findContext(markdown: string, matches: readonly Match[]): string {
  const lines = readLines(markdown)
  const inText = matches.filter(({ field }) => field === 'text' || field === 'code')
  const wanted = inText.map(({ found }) => found.toLowerCase())
  let most = 0
  let best: Line | undefined
  for (const line of lines) {
    const folded = line.text.toLowerCase()
    const count = wanted.filter(word => folded.includes(word)).length
    if (count <= most) continue
    most = count
    best = line
  }
  return (best ?? lines.find(({ isCode }) => !isCode) ?? lines[0])?.text ?? ''
}

/** The lines with text below the heading; none of a table, a comment, or about the source. */
function readLines(markdown: string): Line[] {
  const code = new Map<number, string>()
  for (const { text, line } of readCodeBlocks(markdown)) {
    code.set(line, '')
    for (const [at, own] of text.split('\n').entries()) code.set(line + 1 + at, own)
  }
  const written = markdown.split(/\r\n|[\r\n]/u)
  const isHeading = /^ {0,3}#{1,6}(?:\s|$)/u.test(written[0] ?? '') || /^ {0,3}(?:=+|-+)\s*$/u.test(written[1] ?? '')
  return written
    .map((line, at) => ({ line, own: code.get(at + 1) }))
    .slice(isHeading ? 1 : 0)
    .filter(({ line, own }) => own !== undefined || !/^\s*(?:```|~~~|<!--|\||(?:Source|출처):)/u.test(line))
    .map(({ line, own }) => ({ text: (own ?? plainLine(line)).trim(), isCode: own !== undefined }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}
