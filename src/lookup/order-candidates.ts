import type { Candidate } from './pick-best.js'

/** Candidates, the best first; of equals that of the earlier source, then the one that stands first in it. */
export function orderCandidates(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted(
    (one, other) => other.score - one.score || one.place - other.place || one.entry - other.entry,
  )
}
