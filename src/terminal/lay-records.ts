import { layItem } from './lay-item.js'
import type { Line, Page } from './page.js'
import type { Span } from './read-spans.js'
import { BOLD } from './styles.js'
import { wrapSpans } from './wrap-spans.js'
import { joinTexts } from './write-line.js'

type Cells = readonly (readonly Span[])[]

/** A table too wide for its page, each row as an item of a list, each cell a line opened by its head. Empty cells are left out. */
export function layRecords(head: Cells, rows: readonly Cells[], page: Page): Line[] {
  if (rows.length === 0)
    return layRecord(
      head,
      head.map(() => []),
      page,
    )
  return rows.flatMap(row => layRecord(row, head, page))
}

function layRecord(row: Cells, head: Cells, page: Page): Line[] {
  return layItem(
    '• ',
    ({ width }) =>
      row.flatMap((cell, at) => {
        const label = joinTexts(head[at] ?? []) === '' ? [] : [...(head[at] ?? []), { text: ': ', style: BOLD }]
        return joinTexts(cell) === '' ? [] : wrapSpans([...label, ...cell], width).map(spans => ({ spans }))
      }),
    page,
  )
}
