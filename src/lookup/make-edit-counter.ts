/** Two words compared: how many slips of the finger make one of the other, and how likely those slips are. */
export interface Edits {
  /** Letters left out, added, changed, or two neighbours exchanged: one each. */
  readonly count: number
  /** The same, but a likely slip costs less than 1 and an unlikely one more. */
  readonly cost: number
}

/** Letters without their accents, exchanged, typed twice, left out (the first one seldom is), added, changed for a neighbouring key or another. */
const COST = {
  accent: 0.1,
  swapped: 0.8,
  doubled: 0.75,
  left: 0.95,
  leftFirst: 1.05,
  added: 1.15,
  near: 0.85,
  far: 1.2,
}

/** Where the keys of a keyboard are; each row stands half a key to the right of the one above. */
const PLACES = new Map(
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((keys, row) =>
    Array.from(keys, (key, place) => [key, { row, column: place + row / 2 }] as const),
  ),
)

/**
 * What counts the edits that make `typed` of a word that is meant (optimal string alignment).
 *
 * Its rows are kept between words, since hundreds are compared with each question.
 * @param most where there are more edits, it gives undefined, mostly before it has seen the whole word
 */
export function makeEditCounter(typed: string, most: number): (meant: string) => Edits | undefined {
  // Rows of this letter of `typed`, the one before, and the one before that, by letters of `meant`.
  let [row, last, beforeLast] = [0, 1, 2].map(() => ({ counts: [0], costs: [0] })) as [Row, Row, Row]

  return meant => {
    for (let column = 0; column <= meant.length; column += 1) {
      row.counts[column] = column
      row.costs[column] = column * COST.leftFirst
    }
    let fewest = 0
    for (let at = 0; at < typed.length; at += 1) {
      ;[beforeLast, last, row] = [last, row, beforeLast]
      const fewestBefore = fewest
      fewest = fillRow({ row, last, beforeLast }, { typed, at, meant })
      if (fewest > most && fewestBefore >= most) return undefined
    }
    const count = row.counts[meant.length] ?? 0
    return count > most ? undefined : { count, cost: row.costs[meant.length] ?? 0 }
  }
}

interface Row {
  readonly counts: number[]
  readonly costs: number[]
}

interface Rows {
  readonly row: Row
  readonly last: Row
  readonly beforeLast: Row
}

interface Comparison {
  readonly typed: string
  readonly at: number
  readonly meant: string
}

/** Fill the row of a letter of `typed`; gives the least count in it. */
function fillRow({ row, last, beforeLast }: Rows, { typed, at, meant }: Comparison): number {
  const letter = typed[at]
  const before = typed[at - 1]
  const added = letter === before || letter === typed[at + 1] ? COST.doubled : COST.added
  let count = (last.counts[0] ?? 0) + 1
  let cost = (last.costs[0] ?? 0) + added
  row.counts[0] = count
  row.costs[0] = cost
  let fewest = count
  for (let column = 1; column <= meant.length; column += 1) {
    const other = meant[column - 1]
    const change = letter === other ? 0 : changeCost(letter, other)
    count = Math.min(
      count + 1,
      (last.counts[column] ?? 0) + 1,
      (last.counts[column - 1] ?? 0) + Number(letter !== other),
    )
    cost = Math.min(cost + COST.left, (last.costs[column] ?? 0) + added, (last.costs[column - 1] ?? 0) + change)
    if (before === other && letter === meant[column - 2] && before !== undefined) {
      count = Math.min(count, (beforeLast.counts[column - 2] ?? 0) + 1)
      cost = Math.min(cost, (beforeLast.costs[column - 2] ?? 0) + COST.swapped)
    }
    row.counts[column] = count
    row.costs[column] = cost
    if (count < fewest) fewest = count
  }
  return fewest
}

function changeCost(letter = '', other = ''): number {
  const one = PLACES.get(letter)
  const two = PLACES.get(other)
  if (one === undefined || two === undefined) return isAccented(letter, other) ? COST.accent : COST.far
  return Math.abs(one.row - two.row) <= 1 && Math.abs(one.column - two.column) <= 1 ? COST.near : COST.far
}

/** Whether two Latin letters, one of them plain, are the same but for an accent. */
function isAccented(one: string, other: string): boolean {
  return one < other ? isOfLetter(other, one) : isOfLetter(one, other)
}

function isOfLetter(accented: string, plain: string): boolean {
  return accented >= 'à' && accented <= 'ž' && accented.normalize('NFD').startsWith(plain)
}
