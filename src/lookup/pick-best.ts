import { LEAST } from './least.js'
import type { Ranking } from './ranking.js'

/** An entry that may be a hit. */
export interface Candidate {
  /** Place of its source in the rankings. */
  readonly place: number
  readonly entry: number
  readonly score: number
}

/** Scores are counted in so many steps, to find the best without sorting all. */
const STEPS = 1024

/** At least so many of the best entries, if as many answer, and those as good as the last of them; in no order. */
export function pickBest(rankings: readonly Pick<Ranking, 'scores'>[], limit: number): Candidate[] {
  const stepOf = (score: number) => Math.floor(score * STEPS)
  const counts = new Uint32Array(STEPS + 1)
  // By place, not by for…of, which makes an object of each score, of which there may be a hundred thousand.
  for (const { scores } of rankings)
    for (let entry = 0; entry < scores.length; entry += 1) {
      const score = scores[entry] ?? 0
      if (score < LEAST) continue
      const step = stepOf(score)
      counts[step] = (counts[step] ?? 0) + 1
    }

  let step = STEPS
  for (let count = counts[step] ?? 0; step > 0 && count < limit; count += counts[step] ?? 0) step -= 1
  return rankings.flatMap(({ scores }, place) => {
    const candidates: Candidate[] = []
    for (let entry = 0; entry < scores.length; entry += 1) {
      const score = scores[entry] ?? 0
      if (score >= LEAST && stepOf(score) >= step) candidates.push({ place, entry, score })
    }
    return candidates
  })
}
