import type { Status } from './judge-run.js'
import { listSkipped, type Skipped } from './list-skipped.js'
import type { SectionRun } from './run-notes.js'

/** Where a block stands. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** What became of the Python blocks of all sections; each counts once, with the best that any Python made of it. */
export interface RunSummary {
  readonly blocks: number
  /** How many blocks came to each end. */
  readonly counts: Readonly<Record<Status, number>>
  /** Blocks that ran without anything being compared. */
  readonly unchecked: readonly Place[]
  readonly fragments: readonly Place[]
  readonly skipped: readonly Skipped[]
}

/** From best to worst; but a block that failed anywhere has failed, whatever came of it elsewhere. */
const RANKS: readonly Status[] = ['failed', 'checked', 'run', 'compiled', 'unreached', 'skipped', 'fragment']

/** Count what became of the blocks; consoles are no Python, and only told of where they were skipped. */
export function summarizeRuns(runs: readonly SectionRun[]): RunSummary {
  const best = new Map<string, { place: Place; status: Status }>()
  for (const { file, plan, statuses } of runs) {
    for (const [at, { block }] of plan.entries()) {
      const status = statuses[at] ?? 'unreached'
      const key = `${file}:${block.line}`
      const before = best.get(key)?.status ?? status
      const isBetter = RANKS.indexOf(status) < RANKS.indexOf(before)
      const place = { file, line: block.line }
      if (block.kind !== 'console') best.set(key, { place, status: isBetter ? status : before })
    }
  }

  const blocks = [...best.values()]
  const having = (wanted: Status) => blocks.filter(({ status }) => status === wanted).map(({ place }) => place)
  // All statuses are in the table.
  const counts = Object.fromEntries(RANKS.map(status => [status, having(status).length])) as Record<Status, number>
  const [unchecked, fragments] = [having('run'), having('fragment')]
  return { blocks: blocks.length, counts, unchecked, fragments, skipped: listSkipped(runs) }
}
