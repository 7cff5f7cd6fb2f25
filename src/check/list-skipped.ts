import type { SectionRun } from './run-notes.js'
import type { Place } from './summarize-runs.js'

/** Blocks that were skipped for the same reason on the same Pythons. */
export interface Skipped {
  /** Versions, in the order they were run. */
  readonly python: readonly string[]
  /** The condition as written, with what was found instead. */
  readonly reason: string
  readonly places: readonly Place[]
}

/** What was skipped, by reason, in the order it was met. */
export function listSkipped(runs: readonly SectionRun[]): Skipped[] {
  const found = new Map<string, { reason: string; place: Place; python: string[] }>()
  for (const { file, python, plan } of runs) {
    for (const { block, unmet } of plan) {
      if (unmet === undefined) continue
      const key = `${file}:${block.line} ${unmet}`
      const one = found.get(key) ?? { reason: unmet, place: { file, line: block.line }, python: [] }
      if (!one.python.includes(python)) one.python.push(python)
      found.set(key, one)
    }
  }

  const groups = new Map<string, { python: string[]; reason: string; places: Place[] }>()
  for (const { reason, place, python } of found.values()) {
    const key = `${reason} ${python.join()}`
    const group = groups.get(key) ?? { python, reason, places: [] }
    group.places.push(place)
    groups.set(key, group)
  }
  return [...groups.values()]
}
