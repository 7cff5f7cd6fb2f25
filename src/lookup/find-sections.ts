import type { Hit, Lang, Source } from '../types.js'
import { explainHit } from './explain-hit.js'
import { lookCloser } from './look-closer.js'
import { nameEntry } from './name-entry.js'
import { orderCandidates } from './order-candidates.js'
import { type Candidate, pickBest } from './pick-best.js'
import { type Reading, rankSources } from './rank-sources.js'
import { readQuery } from './read-query.js'

/** What is wanted of the hits. */
export interface FindOptions {
  /** Most hits wanted. */
  readonly limit: number
  /** The reader's language. */
  readonly lang: Lang
}

/** So many of the best are read, to look closer at them. */
const READ = 14
/** Others are not read when they are this much worse than the best. */
const FAR_BELOW = 0.4

/**
 * The sections that answer a question, best first; twins are one hit, in the reader's language. Empty when nothing does.
 * @throws DamagedIndex
 */
export async function findSections(
  sources: readonly Source[],
  query: string,
  { limit, lang }: FindOptions,
): Promise<Hit[]> {
  const { question, rankings } = await rankSources(sources, readQuery(query))
  const best = orderCandidates(pickBest(rankings, Math.max(limit, READ)))
  const closer = lookAtBest(best, { rankings, question, limit })
  return orderCandidates(closer)
    .slice(0, limit)
    .flatMap(candidate => toHit(candidate, { sources, rankings, question, lang }) ?? [])
}

/** The candidates, best first, those looked at closer that could be among the `limit` best: a closer look only lowers a score. */
function lookAtBest(
  best: readonly Candidate[],
  { rankings, question, limit }: Reading & Pick<FindOptions, 'limit'>,
): Candidate[] {
  const floor = (best[0]?.score ?? 0) * FAR_BELOW
  const closer: Candidate[] = []
  const scores: number[] = []
  let left = 1
  for (const [rank, candidate] of best.entries()) {
    const ranking = rankings[candidate.place]
    const isOut = candidate.score <= floor || candidate.score < (scores[limit - 1] ?? 0)
    if (!ranking || rank >= READ || isOut)
      return [...closer, ...best.slice(rank, limit).map(each => ({ ...each, score: each.score * left }))]
    const looked = lookCloser(candidate, ranking, question)
    closer.push(looked)
    // What was not looked at must not pass what lost by the closer look; so no more of it is wanted than fills the limit.
    left = Math.min(left, looked.score / candidate.score)
    scores.push(looked.score)
    scores.sort((one, other) => other - one)
  }
  return closer
}

interface Context extends Reading {
  readonly sources: readonly Source[]
  readonly lang: Lang
}

function toHit({ place, entry, score }: Candidate, { sources, rankings, question, lang }: Context): Hit | undefined {
  const source = sources[place]
  const ranking = rankings[place]
  if (source === undefined || ranking === undefined) return undefined
  const number = source.index.sectionOf(entry, lang)
  const section = source.index.section(number)
  const id = nameEntry(sources, source, section.id)
  return {
    id,
    section,
    number,
    source,
    score,
    // Only where it is asked for: a pipe does not say why a section is a hit.
    get matches() {
      return explainHit(ranking, entry, question)
    },
  }
}
