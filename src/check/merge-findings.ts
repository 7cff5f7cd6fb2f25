import { compareVersions } from './compare-versions.js'
import type { SectionRun } from './run-notes.js'
import type { Finding } from './types.js'

/** The findings of all runs: what is the same on several Pythons is one finding that names them, oldest first. */
export function mergeFindings(runs: readonly SectionRun[]): Finding[] {
  const merged = new Map<string, Finding>()
  for (const { findings, python } of runs) {
    for (const finding of findings) {
      const key = JSON.stringify([finding.file, finding.line, finding.code, finding.details, finding.shown])
      const versions = new Set([...(merged.get(key)?.python ?? []), python])
      merged.set(key, { ...finding, python: [...versions].sort(compareVersions) })
    }
  }
  return [...merged.values()]
}
