import { cutWord } from './cut-word.js'
import type { Span } from './read-spans.js'
import { readWords } from './read-words.js'

/**
 * Text as lines no wider than `width` cells: broken at blanks and between kana and Han; a word moves whole to the next
 * line, and is cut only where it fits no line. A newline in it starts a line. At least one line, empty for no text.
 *
 * fast-wrap-ansi, which does much of this, forgets all but the last of nested styles at a line's end.
 * @param width at least 2, the widest letter
 */
export function wrapSpans(spans: readonly Span[], width: number): Span[][] {
  let line: Span[] = []
  const lines = [line]
  let used = 0
  const startLine = () => {
    line = []
    lines.push(line)
    used = 0
  }
  const add = (part: Span) => void line.push(part)
  const put = (parts: readonly Span[], cells: number) => {
    // No loop over an iterator, which makes an object of each word; no spread: a call takes not that many arguments.
    parts.forEach(add)
    used += cells
  }
  const putFirst = (piece: { readonly spans: readonly Span[]; readonly width: number }) => {
    if (used > 0) startLine()
    put(piece.spans, piece.width)
  }
  readWords(spans).forEach(word => {
    if (word === 'newline') startLine()
    else if (used > 0 && used + word.gap + word.width <= width) {
      put(word.blanks, word.gap)
      put(word.spans, word.width)
    } else if (word.width <= width) putFirst(word)
    else cutWord(word.spans, width).forEach(putFirst)
  })
  return lines
}
