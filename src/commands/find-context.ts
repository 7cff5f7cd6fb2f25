import { readCodeBlocks } from '../code/read-code-blocks.js'
import { standsAlone } from '../terminal/stands-alone.js'
import type { Match } from '../types.js'
import { listMarks } from './list-marks.js'
import { plainLine } from './plain-line.js'

interface Line {
  readonly written: string
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
  const marks = new Set(listMarks(matches))
  const inText = matches.filter(({ field }) => field === 'text' || field === 'code')
  const wanted = listMarks(inText).filter(mark => marks.has(mark))
  let most = 0
  let best = ''
  for (const line of lines) {
    // Asked of what is written, first: to take the marks away from all lines of a page takes as long as finding it.
    if (countWords(line.written, wanted) <= most) continue
    const text = textOf(line)
    const count = countWords(text, wanted)
    if (count <= most) continue
    most = count
    best = text
  }
  if (best !== '') return best
  const first = lines.find(line => !line.isCode && textOf(line) !== '') ?? lines.find(line => textOf(line) !== '')
  return first === undefined ? '' : textOf(first)
}

function countWords(text: string, words: readonly string[]): number {
  const folded = text.toLowerCase()
  return words.filter(word => standsIn(folded, word.toLowerCase())).length
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (standsAlone(text, at, at + word.length)) return true
  }
  return false
}

/** What a line says; '' for one without letters or digits. */
function textOf({ written, isCode }: Line): string {
  const text = (isCode ? written : plainLine(written)).trim()
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}

/** The lines below the heading; none of a table, a comment, or about the source. */
function readLines(markdown: string): Line[] {
  const code = new Map<number, string>()
  for (const { text, line } of readCodeBlocks(markdown)) {
    code.set(line, '')
    for (const [at, own] of text.split('\n').entries()) code.set(line + 1 + at, own)
  }
  const lines = markdown.split(/\r\n|[\r\n]/u)
  const isHeading = /^ {0,3}#{1,6}(?:\s|$)/u.test(lines[0] ?? '') || /^ {0,3}(?:=+|-+)\s*$/u.test(lines[1] ?? '')
  return lines
    .map((line, at) => ({ line, own: code.get(at + 1) }))
    .slice(isHeading ? 1 : 0)
    .filter(({ line, own }) => own !== undefined || !/^\s*(?:```|~~~|<!--|\||(?:Source|출처):)/u.test(line))
    .map(({ line, own }) => ({ written: own ?? line, isCode: own !== undefined }))
}
