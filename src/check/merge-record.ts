import type { CheckRecord, RecordedSection } from './checked-versions.js'
import { compareVersions } from './compare-versions.js'

/** What a check found out about one section. */
export interface Outcome extends RecordedSection {
  /** Versions it was checked on. */
  readonly passed: readonly string[]
  /** Versions it was tried on, those that passed among them. */
  readonly tried: readonly string[]
}

/**
 * A record with new outcomes: versions are added to those known for the same code; what failed now is no longer known.
 *
 * @param isWhole whether the outcomes are of all sections, so that the record forgets those that are no more
 * @returns ids in alphabetical order, sections without any version left out
 */
export function mergeRecord(old: CheckRecord, outcomes: readonly Outcome[], isWhole: boolean): CheckRecord {
  const entries = new Map(isWhole ? [] : Object.entries(old))
  for (const [key, { code, passed, tried }] of nameOutcomes(outcomes)) {
    const known = Object.hasOwn(old, key) && old[key]?.code === code ? old[key].python : []
    const python = [...new Set([...known.filter(version => !tried.includes(version)), ...passed])].sort(compareVersions)
    if (python.length > 0) entries.set(key, { code, python })
    else entries.delete(key)
  }
  const keys = [...entries.keys()].sort()
  return Object.fromEntries(keys.map(key => [key, entries.get(key) ?? { code: '', python: [] }]))
}

/** Twins have the same code and one entry; where they differ, each has its own. */
function nameOutcomes(outcomes: readonly Outcome[]): [string, Outcome][] {
  const codes = new Map<string, Set<string>>()
  for (const { id, code } of outcomes) codes.set(id, (codes.get(id) ?? new Set()).add(code))
  return outcomes.map(outcome => {
    const isShared = codes.get(outcome.id)?.size === 1
    return [isShared ? outcome.id : `${outcome.lang}/${outcome.id}`, outcome]
  })
}
