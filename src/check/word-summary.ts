import type { CheckWords } from '../messages/checks.js'
import { compareVersions } from './compare-versions.js'
import { formatVersions } from './format-versions.js'
import type { Place, RunSummary } from './summarize-runs.js'

/** What became of the Python blocks, as lines: the shares, then what was skipped, not compared or not run, and where. */
export function wordSummary({ blocks, counts, unchecked, fragments, skipped }: RunSummary, say: CheckWords): string[] {
  const run = counts.checked + counts.run + counts.failed
  const share = (count: number) => `${count} (${blocks === 0 ? 100 : Math.round((count / blocks) * 1000) / 10} %)`
  const rest = [
    [counts.compiled, say.compiled],
    [counts.fragment, say.fragments],
    [counts.skipped, say.skippedAlways],
    [counts.unreached, say.unreached],
  ] as const
  const shares = [
    say.blocks(blocks, share(run), share(counts.checked)),
    ...rest.filter(([count]) => count > 0).map(([count, word]) => word(count)),
  ]
  return [
    shares.join(', '),
    ...skipped.map(({ python, reason, places }) =>
      say.skipped(formatVersions(python.toSorted(compareVersions)), reason, listPlaces(places)),
    ),
    ...(unchecked.length > 0 ? [say.unchecked(listPlaces(unchecked))] : []),
    ...(fragments.length > 0 ? [say.fragmentsAt(listPlaces(fragments))] : []),
  ]
}

/** Places by file: `notes/en/list.md:12,40 notes/en/dict.md:7`. */
function listPlaces(places: readonly Place[]): string {
  const lines = new Map<string, number[]>()
  for (const { file, line } of places) lines.set(file, [...(lines.get(file) ?? []), line])
  return [...lines].map(([file, numbers]) => `${file}:${numbers.join(',')}`).join(' ')
}
