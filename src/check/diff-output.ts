import { isSameOutput } from './is-same-output.js'

/** Lines that are compared at most; what follows is told in a line. */
const MOST = 200
/** Lines shown around a difference. */
const AROUND = 2
/** Characters of a line that are shown. */
const WIDEST = 200

/**
 * What is written against what was printed, as a diff: `- ` written, `+ ` printed, two blanks both.
 *
 * A written line with `...` counts as the printed one it stands for. Equal lines far from a difference are left out.
 */
export function diffOutput(written: string, printed: string): string {
  const [these, those] = [splitLines(written), splitLines(printed)]
  const rows = alignLines(these.slice(0, MOST), those.slice(0, MOST))
  const shown = rows.filter((_, at) =>
    rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(row => row[0] !== ' '),
  )
  const cut = Math.max(these.length, those.length) - MOST
  return [...shown.map(showLine), ...(cut > 0 ? [`  (+${cut})`] : [])].join('\n')
}

function splitLines(text: string): string[] {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '')
  return lines === '' ? [] : lines.split('\n')
}

function showLine(row: string): string {
  return row.length > WIDEST ? `${row.slice(0, WIDEST)}…` : row.trimEnd()
}

/** The lines of both with a mark in front, as many as possible for both: a longest common subsequence. */
function alignLines(these: readonly string[], those: readonly string[]): string[] {
  const common = countCommon(these, those)
  const rows: string[] = []
  let [i, j] = [0, 0]
  while (i < these.length || j < those.length) {
    const [mine, its] = [these[i], those[j]]
    if (mine !== undefined && its !== undefined && isSameOutput(mine, its)) {
      rows.push(`  ${its}`)
      i++
      j++
    } else if (mine !== undefined && (common[i + 1]?.[j] ?? 0) >= (its === undefined ? 0 : (common[i]?.[j + 1] ?? 0))) {
      rows.push(`- ${mine}`)
      i++
    } else {
      rows.push(`+ ${its ?? ''}`)
      j++
    }
  }
  return rows
}

/** For each pair of places, how many lines the rests have in common. */
function countCommon(these: readonly string[], those: readonly string[]): number[][] {
  const table = Array.from({ length: these.length + 1 }, () => new Array<number>(those.length + 1).fill(0))
  for (let i = these.length - 1; i >= 0; i--) {
    for (let j = those.length - 1; j >= 0; j--) {
      const row = table[i]
      if (row === undefined) continue
      const isSame = isSameOutput(these[i] ?? '', those[j] ?? '')
      row[j] = isSame ? 1 + (table[i + 1]?.[j + 1] ?? 0) : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}
