import { fitColumns } from './fit-columns.js'

/** Cells of a row's id, title and topic. */
export type RowWidths = readonly [id: number, title: number, topic: number]

/** So small a share of rows, or one row, never takes the columns from the others. */
const FEW = 0.02

/** Widths of the three columns, and what stands in them. */
export interface Columns {
  readonly widths: readonly number[]
  /** Whether a row fits its columns: its id and topic are whole. */
  has(row: RowWidths): boolean
}

/** The page that the rows are for, in cells. */
interface Page {
  readonly width: number
  /** What is left of a line between the columns. */
  readonly room: number
}

/**
 * Columns of id, title and topic for all rows, or for those that can stand in them, so that one long id does not take
 * them from all others. Ids and topics are whole in them, and titles have a third of the page at least.
 *
 * @returns undefined where most rows would not fit, and where more than a few do not, if the others would need more lines
 * than without columns
 */
export function fitRows(rows: readonly RowWidths[], page: Page): Columns | undefined {
  const { width, room } = page
  const third = Math.floor(width / 3)
  const title = Math.min(third, mostOf(rows, 1))
  const all = { id: mostOf(rows, 0), topic: mostOf(rows, 2) }
  const limit = all.id + title + all.topic <= room ? all : findLimit(rows, room - title)
  const has = ([id, , topic]: RowWidths) => id <= limit.id && topic <= limit.topic
  const kept = rows.filter(has)
  if (kept.length * 2 < rows.length) return undefined

  const full = [0, 1, 2].map(at => mostOf(kept, at))
  const wishes = full.map((cells, at) => ({ full: cells, word: at === 1 ? Math.min(cells, third) : cells }))
  const widths = fitColumns(wishes, room)
  if (widths === undefined) return undefined
  const isFew = rows.length - kept.length <= Math.max(1, rows.length * FEW)
  return isFew || isShorter(kept, widths[1] ?? 1, page) ? { widths, has } : undefined
}

/** Whether rows take no more lines in columns than with the title below the id. */
function isShorter(rows: readonly RowWidths[], titleWidth: number, { width }: Page): boolean {
  const saved = rows.reduce((sum, [, title, topic]) => {
    const below = 1 + Math.ceil((title + topic) / width)
    return sum + below - Math.ceil(title / titleWidth)
  }, 0)
  return saved >= 0
}

/** The widest id and topic that together leave the room, so that the most rows have no wider ones. */
function findLimit(rows: readonly RowWidths[], room: number) {
  let best = { id: 0, topic: 0 }
  let most = 0
  for (const id of new Set(rows.flatMap(([cells]) => (cells < room ? cells : [])))) {
    const topic = room - id
    const count = rows.reduce((sum, [own, , other]) => sum + (own <= id && other <= topic ? 1 : 0), 0)
    if (count > most || (count === most && id < best.id)) {
      best = { id, topic }
      most = count
    }
  }
  return best
}

function mostOf(rows: readonly RowWidths[], at: number): number {
  return rows.reduce((most, row) => Math.max(most, row[at] ?? 0), 1)
}
