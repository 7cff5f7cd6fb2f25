import { alignLines, isSameLine, type OutputLine } from './align-lines.js'
import { foldOutput } from './fold-output.js'
import { shortenRow } from './shorten-row.js'
import { splitOutput } from './split-output.js'

/** Lines that are compared at most, from the first difference on; what follows is told in a line. */
const MOST = 200
/** Lines shown around a difference. */
const AROUND = 2

/**
 * What is written against what was printed, as a diff: `- ` written, `+ ` printed, two blanks both.
 *
 * A written line with `...` counts as the printed one it stands for. Equal lines far from a difference are left out.
 */
export function diffOutput(written: string, printed: string): string {
  const [these, those] = [readLines(written), readLines(printed)]
  const start = countSame(these, those)
  const end = countSame(these.slice(start).toReversed(), those.slice(start).toReversed())
  const [mine, its] = [these.slice(start, these.length - end), those.slice(start, those.length - end)]
  const cut = Math.max(mine.length, its.length) - MOST

  const above = those.slice(Math.max(0, start - AROUND), start)
  const below = cut > 0 ? [] : those.slice(those.length - end).slice(0, AROUND)
  const rows = [
    ...above.map(({ text }) => `  ${text}`),
    ...alignLines(mine.slice(0, MOST), its.slice(0, MOST)),
    ...below.map(({ text }) => `  ${text}`),
  ]
  const shown = rows.filter((_, at) =>
    rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(row => row[0] !== ' '),
  )
  return [...shown.map(shortenRow), ...(cut > 0 ? [`  (+${cut})`] : [])].join('\n')
}

function readLines(output: string): OutputLine[] {
  return splitOutput(output).map(text => ({ text, folded: foldOutput(text) }))
}

/** How many lines two outputs begin with that are the same. */
function countSame(these: readonly OutputLine[], those: readonly OutputLine[]): number {
  const at = these.findIndex((mine, index) => {
    const its = those[index]
    return its === undefined || !isSameLine(mine, its)
  })
  return at === -1 ? these.length : at
}
