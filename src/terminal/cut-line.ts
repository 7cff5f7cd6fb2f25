import { measureText } from './measure-text.js'
import { splitLetters } from './split-letters.js'

/**
 * A part of a line that fits the width, with `…` where it was cut; the part around the position `at`, if that is
 * given, else the beginning. Cut between words where that costs little.
 *
 * @param at index in the text, negative for none
 */
export function cutLine(text: string, width: number, at: number): string {
  const cells = measureText(text)
  if (cells <= width) return text
  const before = at < 0 ? 0 : measureText(text.slice(0, at))
  // What comes before the word is kept in sight where there is room, at least a third of the line.
  const skipped = Math.min(before - Math.floor(width / 3), cells - width + 1)
  if (before <= width / 2 || skipped <= 0) return `${takeCells(text, width - 1)}…`

  const rest = text.slice(startAfter(text, skipped, at))
  return measureText(rest) < width ? `…${rest}` : `…${takeCells(rest, width - 2)}…`
}

/** Index of the first word that starts after so many cells, but not after `at`. */
function startAfter(text: string, cells: number, at: number): number {
  const skipped = takeCells(text, cells).length
  const blank = text.indexOf(' ', skipped)
  return blank < 0 || blank >= at ? skipped : blank + 1
}

/** The beginning of a text, no wider than `width`. */
function takeCells(text: string, width: number): string {
  let used = 0
  let taken = ''
  for (const letter of splitLetters(text)) {
    used += measureText(letter)
    if (used > width) break
    taken += letter
  }
  return taken.trimEnd()
}
