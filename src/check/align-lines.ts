import { matchOutput } from './match-output.js'

/** A line of an output, as it is shown and, folded, as it is compared. */
export interface OutputLine {
  readonly text: string
  readonly folded: string
}

/** Whether a printed line is a written one. */
export function isSameLine(written: OutputLine, printed: OutputLine): boolean {
  return matchOutput(written.folded, printed.folded)
}

/**
 * The lines of both with a mark in front, as many as possible for both: a longest common subsequence.
 *
 * Takes time and memory for each pair of lines, so that there should be no more than some hundreds.
 */
export function alignLines(these: readonly OutputLine[], those: readonly OutputLine[]): string[] {
  const common = countCommon(these, those)
  const rows: string[] = []
  let [i, j] = [0, 0]
  while (i < these.length || j < those.length) {
    const [mine, its] = [these[i], those[j]]
    if (mine !== undefined && its !== undefined && isSameLine(mine, its)) {
      rows.push(`  ${its.text}`)
      i++
      j++
    } else if (mine !== undefined && (common[i + 1]?.[j] ?? 0) >= (its === undefined ? 0 : (common[i]?.[j + 1] ?? 0))) {
      rows.push(`- ${mine.text}`)
      i++
    } else {
      rows.push(`+ ${its?.text ?? ''}`)
      j++
    }
  }
  return rows
}

/** For each pair of places, how many lines the rests have in common. */
function countCommon(these: readonly OutputLine[], those: readonly OutputLine[]): number[][] {
  const table = Array.from({ length: these.length + 1 }, () => new Array<number>(those.length + 1).fill(0))
  for (const [i, mine] of [...these.entries()].reverse()) {
    const [row = [], below = []] = [table[i], table[i + 1]]
    for (const [j, its] of [...those.entries()].reverse()) {
      row[j] = isSameLine(mine, its) ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}
