import { measureText } from '../../terminal/measure-text.js'
import type { CheckedNote, Finding } from '../types.js'

/** Cells that a heading may take, so that it stands in one line of a list of hits. */
const HEADING = 60
/** Columns that a line of code may take, as PEP 8 has it, so that none is broken on a terminal of 80. */
const CODE = 79

/** Headings and lines of code that are too wide. */
export function checkWidths({ file, sections }: CheckedNote): Finding[] {
  return sections.flatMap(({ depth, title, line, blocks }) => {
    const wide = depth > 0 ? tooWide([title], HEADING) : []
    return [
      ...wide.map(({ cells }) => ({ file, line, code: 'wideHeading' as const, details: [cells, String(HEADING)] })),
      ...blocks.flatMap(block =>
        tooWide(block.text.split('\n'), CODE).map(({ at, cells }) => ({
          file,
          line: block.line + 1 + at,
          code: 'wideCode' as const,
          details: [cells, String(CODE)],
        })),
      ),
    ]
  })
}

function tooWide(lines: readonly string[], most: number): { at: number; cells: string }[] {
  const widths = lines.map((text, at) => ({ at, cells: measureText(text) }))
  return widths.filter(({ cells }) => cells > most).map(({ at, cells }) => ({ at, cells: String(cells) }))
}
