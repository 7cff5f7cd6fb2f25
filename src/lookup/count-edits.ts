/** Two words compared: how many slips of the finger make one of the other, and how likely those slips are. */
export interface Edits {
  /** Letters left out, added, changed, or two neighbours exchanged: one each. */
  readonly count: number
  /** The same, but a likely slip costs less than 1 and an unlikely one more. */
  readonly cost: number
}

const COST = { swapped: 0.8, doubled: 0.75, left: 0.95, added: 1.15, near: 0.85, far: 1.2, first: 0.15 }

/** Keys of a keyboard by row, each row half a key to the right of the one above. */
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** How many edits make `typed` of `meant` (optimal string alignment). */
export function countEdits(typed: string, meant: string): Edits {
  const width = meant.length + 1
  const counts = new Uint8Array((typed.length + 1) * width)
  const costs = new Float64Array(counts.length)
  for (let row = 0; row <= typed.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column
      if (row === 0 || column === 0) {
        counts[at] = row + column
        costs[at] = row * COST.added + column * COST.left + COST.first * Number(row + column > 0)
        continue
      }
      const a = typed[row - 1] ?? ''
      const b = meant[column - 1] ?? ''
      const first = row === 1 && column === 1 ? COST.first : 0
      const isSame = a === b
      const isSwapped = !isSame && row > 1 && column > 1 && a === meant[column - 2] && typed[row - 2] === b
      const left = at - 1
      const above = at - width
      const corner = above - 1
      counts[at] = Math.min((counts[left] ?? 0) + 1, (counts[above] ?? 0) + 1, (counts[corner] ?? 0) + Number(!isSame))
      const doubled = a === typed[row - 2] || a === typed[row] ? COST.doubled : COST.added
      costs[at] = Math.min(
        (costs[left] ?? 0) + COST.left,
        (costs[above] ?? 0) + doubled,
        (costs[corner] ?? 0) + (isSame ? 0 : first + (areNear(a, b) ? COST.near : COST.far)),
      )
      if (isSwapped) {
        const before = corner - width - 1
        counts[at] = Math.min(counts[at] ?? 0, (counts[before] ?? 0) + 1)
        costs[at] = Math.min(costs[at] ?? 0, (costs[before] ?? 0) + COST.swapped)
      }
    }
  }
  return { count: counts.at(-1) ?? 0, cost: costs.at(-1) ?? 0 }
}

function areNear(one: string, other: string): boolean {
  const [row, column] = placeOf(one)
  const [otherRow, otherColumn] = placeOf(other)
  return row >= 0 && otherRow >= 0 && Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1
}

function placeOf(letter: string): readonly [number, number] {
  const row = ROWS.findIndex(keys => keys.includes(letter))
  return [row, row < 0 ? -1 : (ROWS[row] ?? '').indexOf(letter) + row / 2]
}
