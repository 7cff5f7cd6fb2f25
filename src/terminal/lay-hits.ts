import type { Lang } from '../types.js'
import { cleanText } from '../words/clean-text.js'
import { cutLine } from './cut-line.js'
import { fitRows, type RowWidths } from './fit-rows.js'
import { findMarks, makeMark, markWords } from './mark-words.js'
import { measureText } from './measure-text.js'
import type { Span } from './read-spans.js'
import { colorStyle, DIM, type Style } from './styles.js'
import { wrapSpans } from './wrap-spans.js'
import { joinTexts, writeLine } from './write-line.js'

/** A section as a row of `search` or `list`; none of its texts needs to be clean. */
export interface HitRow {
  readonly id: string
  readonly title: string
  readonly topic: string
  readonly lang: Lang
  /** Label of its source; said for own notes where rows are of several sources. */
  readonly source?: string
  /** A line of its text; '' and absent for none. */
  readonly context?: string
  /** What made it a hit, where the other texts do not show it; '' and absent for nothing. */
  readonly reason?: string
  /** Words to be marked. */
  readonly marks: readonly string[]
}

/** How rows are to look. */
export interface HitOptions {
  /** In cells; below ten the lines are ten wide. */
  readonly width: number
  readonly color: boolean
  /** The reader's language; another one is said. */
  readonly lang: Lang
}

type Cells = readonly (readonly Span[])[]

const GAP = '  '
const NOTHING: RowWidths = [0, 0, 0]
const CYAN = colorStyle(36)
/** Narrower than this a title has no room beside an id. */
const NARROWEST_COLUMNS = 48

/**
 * Rows in columns of id, title and what else is to be said (topic, language, source), the context and the reason
 * below each; on a narrow page the title stands below the id. No line is wider than the width; ids are whole if they fit a line.
 */
export function layHits(rows: readonly HitRow[], { width: wished, color, lang }: HitOptions): string {
  const width = Math.max(10, wished)
  const hasSources = new Set(rows.map(({ source }) => source)).size > 1
  const cells = rows.map(row => cellsOf(row, lang, hasSources))
  const measured = cells.map(measureCells)
  const columns = width < NARROWEST_COLUMNS ? undefined : fitRows(measured, { width, room: width - 2 * GAP.length })
  return rows
    .flatMap((row, at) => {
      const own = cells[at] ?? []
      const lines = columns?.has(measured[at] ?? NOTHING) ? layColumns(own, columns.widths) : layStack(own, width)
      return [...lines, ...layContext(row, width), ...layReason(row, width)]
    })
    .map(line => writeLine(line, { color, links: false }))
    .join('\n')
}

function cellsOf({ id, title, topic, lang, source, marks }: HitRow, preferred: Lang, hasSources: boolean): Cells {
  const mark = makeMark(marks)
  const cell = (text: string, style: Style) => (text === '' ? [] : markWords([{ text: oneLine(text), style }], mark))
  const tags = [
    lang === preferred ? '' : `[${lang}]`,
    hasSources && source && source !== 'bundled' ? `(${oneLine(source)})` : '',
  ]
  const tail = tags.filter(tag => tag !== '').map(tag => ` ${tag}`)
  return [cell(id, CYAN), cell(title, 0), [...cell(topic, DIM), { text: tail.join(''), style: DIM }]]
}

function measureCells(cells: Cells): RowWidths {
  const [id = 0, title = 0, topic = 0] = cells.map(cell => measureText(joinTexts(cell)))
  return [id, title, topic]
}

function layColumns(cells: Cells, widths: readonly number[]): Span[][] {
  const columns = widths.map((width, at) => wrapSpans(cells[at] ?? [], Math.max(2, width)))
  const height = Math.max(...columns.map(lines => lines.length))
  return Array.from({ length: height }, (_, row) =>
    columns.flatMap((lines, at) => {
      const line = lines[row] ?? []
      const room = (widths[at] ?? 0) - measureText(joinTexts(line))
      return [...line, { text: ' '.repeat(Math.max(0, room)) + GAP, style: 0 }]
    }),
  )
}

function layStack([id = [], title = [], topic = []]: Cells, width: number): Span[][] {
  const below = wrapSpans([...title, { text: GAP, style: 0 }, ...topic], width - GAP.length)
  return [...wrapSpans(id, width), ...below.map(line => [{ text: GAP, style: 0 }, ...line])]
}

function layContext({ context = '', marks }: HitRow, width: number): Span[][] {
  const text = oneLine(context)
  if (text === '') return []
  const mark = makeMark(marks)
  const shown = cutLine(text, width - 2 * GAP.length, mark ? (findMarks(text, mark)[0]?.[0] ?? -1) : -1)
  return [[{ text: GAP + GAP, style: 0 }, ...markWords([{ text: shown, style: DIM }], mark)]]
}

function layReason({ reason = '' }: HitRow, width: number): Span[][] {
  const text = oneLine(reason)
  return text === '' ? [] : [[{ text: GAP + GAP + cutLine(text, width - 2 * GAP.length, -1), style: DIM }]]
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}
