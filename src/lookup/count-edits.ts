/** Two words compared: how many slips of the finger make one of the other, and how likely those slips are. */
export interface Edits {
  /** Letters left out, added, changed, or two neighbours exchanged: one each. */
  readonly count: number
  /** The same, but a likely slip costs less than 1 and an unlikely one more. */
  readonly cost: number
}

/** Letters exchanged, typed twice, left out (the first one seldom is), added, changed for a neighbouring key or another. */
const COST = { swapped: 0.8, doubled: 0.75, left: 0.95, leftFirst: 1.05, added: 1.15, near: 0.85, far: 1.2 }

/** Where the keys of a keyboard are; each row stands half a key to the right of the one above. */
const PLACES = new Map(
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((keys, row) =>
    Array.from(keys, (key, place) => [key, { row, column: place + row / 2 }] as const),
  ),
)

/** How many edits make `typed` of `meant` (optimal string alignment), and what they cost. */
export function countEdits(typed: string, meant: string): Edits {
  const width = meant.length + 1
  const counts = new Uint8Array((typed.length + 1) * width)
  const costs = new Float64Array(counts.length)
  const settle = (at: number, from: number, [count, cost]: readonly [number, number]) => {
    counts[at] = Math.min(counts[at] ?? 0, (counts[from] ?? 0) + count)
    costs[at] = Math.min(costs[at] ?? 0, (costs[from] ?? 0) + cost)
  }
  for (let at = 1; at < counts.length; at += 1) {
    const row = Math.floor(at / width)
    const column = at % width
    const letter = typed[row - 1]
    const other = meant[column - 1]
    counts[at] = 255
    costs[at] = 255
    if (column > 0) settle(at, at - 1, [1, row === 0 ? COST.leftFirst : COST.left])
    if (row > 0)
      settle(at, at - width, [1, letter === typed[row - 2] || letter === typed[row] ? COST.doubled : COST.added])
    if (row === 0 || column === 0) continue
    settle(at, at - width - 1, letter === other ? [0, 0] : [1, changeCost(letter, other)])
    const isSwapped = row > 1 && column > 1 && letter === meant[column - 2] && typed[row - 2] === other
    if (isSwapped) settle(at, at - 2 * width - 2, [1, COST.swapped])
  }
  return { count: counts.at(-1) ?? 0, cost: costs.at(-1) ?? 0 }
}

function changeCost(letter = '', other = ''): number {
  const one = PLACES.get(letter)
  const two = PLACES.get(other)
  if (one === undefined || two === undefined) return COST.far
  return Math.abs(one.row - two.row) <= 1 && Math.abs(one.column - two.column) <= 1 ? COST.near : COST.far
}
