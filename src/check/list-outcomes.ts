import { hashCode } from './hash-code.js'
import type { Outcome } from './merge-record.js'
import type { SectionRun } from './run-notes.js'
import type { CheckedSection } from './types.js'

/**
 * On which versions each section was checked: something in it was checked, nothing failed, and nothing was left out but
 * for the Python's version or the platform, which the section itself shows.
 */
export function listOutcomes(runs: readonly SectionRun[]): Outcome[] {
  const bySection = new Map<CheckedSection, SectionRun[]>()
  for (const run of runs) bySection.set(run.section, [...(bySection.get(run.section) ?? []), run])
  return [...bySection.values()].flatMap((same): Outcome[] => {
    const section = same[0]?.section
    const code = section === undefined ? '' : hashCode(section.blocks)
    if (section === undefined || code === '') return []
    const failed = new Set(same.filter(run => !isChecked(run)).map(({ python }) => python))
    const tried = [...new Set(same.map(({ python }) => python))]
    const passed = tried.filter(version => !failed.has(version))
    return [{ id: section.slug, lang: section.lang, code, passed, tried }]
  })
}

function isChecked({ plan, statuses, findings }: SectionRun): boolean {
  const isWhole = plan.every(({ unmet }) => unmet?.startsWith('needs=') !== true)
  return findings.length === 0 && isWhole && statuses.includes('checked')
}
