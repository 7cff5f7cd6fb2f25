import { measureText } from './measure-text.js'
import type { Span } from './read-spans.js'
import { splitLetters } from './split-letters.js'

interface Piece {
  readonly spans: Span[]
  width: number
}

/** A word that fits no line, cut by cells into pieces that do; nothing is added, no letter or emoji is parted. */
export function cutWord(word: readonly Span[], width: number): readonly Readonly<Piece>[] {
  const pieces: Piece[] = [{ spans: [], width: 0 }]
  for (const span of word) {
    // A part that fits a line, such as an address in brackets, stays whole.
    const used = pieces.at(-1)?.width ?? 0
    const cells = measureText(span.text)
    if (used > 0 && used + cells > width && cells <= width) pieces.push({ spans: [], width: 0 })
    for (const text of cutText(span.text, width, pieces.at(-1)?.width ?? 0)) {
      if (text.startsNew) pieces.push({ spans: [], width: 0 })
      const piece = pieces.at(-1)
      piece?.spans.push({ ...span, text: text.part })
      if (piece) piece.width += text.width
    }
  }
  return pieces
}

/** The parts of a text, the first of them behind `used` cells. */
function cutText(text: string, width: number, used: number) {
  const parts: { part: string; width: number; startsNew: boolean }[] = [{ part: '', width: 0, startsNew: false }]
  let room = width - used
  for (const letter of splitLetters(text)) {
    const cells = measureText(letter)
    if (cells > room && room < width) {
      parts.push({ part: '', width: 0, startsNew: true })
      room = width
    }
    const last = parts.at(-1)
    if (last) {
      last.part += letter
      last.width += cells
    }
    room -= cells
  }
  return parts.filter(({ part }) => part !== '')
}
