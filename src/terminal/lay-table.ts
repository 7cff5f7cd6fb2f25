import type { TableBlock } from '../types.js'
import { fitColumns } from './fit-columns.js'
import { layInline } from './lay-inline.js'
import { layRecords } from './lay-records.js'
import { measureText } from './measure-text.js'
import type { Line, Page } from './page.js'
import type { Span } from './read-spans.js'
import { BOLD, DIM } from './styles.js'
import { wrapSpans } from './wrap-spans.js'
import { joinTexts } from './write-line.js'

type Cells = readonly (readonly Span[])[]
type Align = TableBlock['align']

interface Grid {
  readonly widths: readonly number[]
  readonly gap: Span
}

const GAPS: readonly Span[] = [' │ ', '│'].map(text => ({ text, style: DIM }))

/**
 * A table with light rules, fitted to the width: columns shrink and cells wrap, short columns last. Where even words
 * would be cut to crumbs, each row is laid out as lines of `head: cell`.
 */
export function layTable(table: TableBlock, page: Page): Line[] {
  const head = table.head.map(cell => layInline(cell, page, BOLD))
  const rows = table.rows.map(row => row.map(cell => layInline(cell, page)))
  const hasHead = head.some(cell => joinTexts(cell).trim() !== '')
  const all = hasHead ? [head, ...rows] : rows
  const wishes = head.map((_, at) => wishOf(all.map(row => row[at] ?? [])))
  const grid = fitGrid(wishes, page.width)
  if (grid === undefined) return layRecords(head, rows, page)

  const laid = rows.map(row => layRow(row, grid, table.align))
  const isTall = laid.some(lines => lines.length > 1)
  const body = laid.flatMap((lines, at) => (isTall && at > 0 ? [layRule(grid, '┈'), ...lines] : lines))
  return hasHead ? [...layRow(head, grid, table.align), layRule(grid, '─'), ...body] : body
}

/** Columns and what stands between them: blanks around the rule go before words are cut. */
function fitGrid(wishes: Parameters<typeof fitColumns>[0], width: number): Grid | undefined {
  for (const gap of GAPS) {
    const widths = fitColumns(wishes, width - gap.text.length * (wishes.length - 1))
    if (widths?.every((cells, at) => cells >= (wishes[at]?.word ?? 0)) || (widths && gap === GAPS.at(-1)))
      return { widths, gap }
  }
  return undefined
}

function wishOf(column: Cells): { full: number; word: number } {
  const texts = column.map(joinTexts)
  const longest = (parts: readonly string[]) => parts.reduce((most, part) => Math.max(most, measureText(part)), 1)
  return {
    full: longest(texts.flatMap(text => text.split('\n'))),
    word: longest(texts.flatMap(text => text.split(/\s+/u))),
  }
}

function layRule({ widths, gap }: Grid, stroke: string): Line {
  const crossing = gap.text.replaceAll(' ', stroke).replace('│', '┼')
  return { spans: [{ text: widths.map(width => stroke.repeat(width)).join(crossing), style: DIM }] }
}

function layRow(cells: Cells, { widths, gap }: Grid, align: Align): Line[] {
  const wrapped = widths.map((width, at) => wrapSpans(cells[at] ?? [], Math.max(2, width)))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, row) => ({
    spans: wrapped.flatMap((lines, at) => {
      const cell = padCell(lines[row] ?? [], widths[at] ?? 0, align[at])
      return at === 0 ? cell : [gap, ...cell]
    }),
  }))
}

function padCell(line: readonly Span[], width: number, align: Align[number] = 'left'): Span[] {
  const room = Math.max(0, width - measureText(joinTexts(line)))
  const before = align === 'right' ? room : align === 'center' ? Math.floor(room / 2) : 0
  const blanks = (count: number) => ({ text: ' '.repeat(count), style: 0 })
  return [blanks(before), ...line, blanks(room - before)]
}
