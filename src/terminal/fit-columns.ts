/** Words up to this are never cut. */
const LONG_WORD = 20

/** What a column of a table asks for, in cells. */
export interface Wish {
  /** Its longest line. */
  readonly full: number
  /** Its longest word. */
  readonly word: number
}

/**
 * Widths for columns so that together they fill no more than `room` cells.
 *
 * Short columns are spared: long ones give way first, down to their longest word, and only then are words cut.
 * @returns undefined where there is not even a cell for each column, or only crumbs of words would be left
 */
export function fitColumns(wishes: readonly Wish[], room: number): number[] | undefined {
  const full = wishes.map(wish => wish.full)
  if (sum(full) <= room) return full
  const words = wishes.map(({ word }) => word)
  if (sum(words) <= room) return fill(words, full, room)

  // Long names and addresses may be cut; of short words nobody could read the crumbs.
  const least = words.map(word => Math.min(word, LONG_WORD))
  return sum(least) <= room ? fill(least, words, room) : undefined
}

/** Widths from `least` up to `most`, raised together to a common level. */
function fill(least: readonly number[], most: readonly number[], room: number): number[] {
  const atLevel = (level: number) => least.map((low, at) => Math.max(low, Math.min(most[at] ?? low, level)))
  let level = 1
  while (sum(atLevel(level + 1)) <= room && level < room) level += 1
  const widths = atLevel(level)
  let left = room - sum(widths)
  return widths.map((width, at) => {
    const more = left > 0 && width < (most[at] ?? width) && width >= level ? 1 : 0
    left -= more
    return width + more
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
