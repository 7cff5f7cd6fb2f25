import type { Hit, Lang, Source } from '../types.js'
import type { Evidence } from './evidence.js'
import { explainHit } from './explain-hit.js'
import { gatherLiteral } from './gather-literal.js'
import { gatherLoose } from './gather-loose.js'
import { lookCloser } from './look-closer.js'
import { nameEntry } from './name-entry.js'
import { orderCandidates } from './order-candidates.js'
import { type Candidate, pickBest } from './pick-best.js'
import { type Ranking, rankEntries } from './rank-entries.js'
import { type Question, readQuery } from './read-query.js'

export interface FindOptions {
  /** Most hits wanted. */
  readonly limit: number
  /** The reader's language. */
  readonly lang: Lang
}

/** So many of the best are read, to look closer at them. */
const READ = 30
/** Others are not read when they are this much worse than the best. */
const FAR_BELOW = 0.4
/** A question with more words is taken as it is spelt, but for words that are nowhere. */
const MOST_DOUBTED = 5
/** Of a score like this nothing better is looked for. */
const ENOUGH = 0.75

/**
 * The sections that answer a question, best first; twins are one hit, in the reader's language. Empty when nothing does.
 *
 * What was literally typed comes first. Where that answers badly, words are taken for misspelt, or typed with the other
 * keyboard layout; only then is fuse.js loaded.
 * @throws DamagedIndex
 */
export async function findSections(
  sources: readonly Source[],
  query: string,
  { limit, lang }: FindOptions,
): Promise<Hit[]> {
  const question = readQuery(query)
  const rankings = await rankSources(sources, question)
  const best = orderCandidates(pickBest(rankings, Math.max(limit, READ)))
  const closer = lookAtBest(best, { rankings, question, limit })
  return orderCandidates(closer)
    .slice(0, limit)
    .flatMap(candidate => describeHit(candidate, { sources, rankings, question, lang }) ?? [])
}

async function rankSources(sources: readonly Source[], question: Question): Promise<Ranking[]> {
  const literal = sources.map(({ index }) => gatherLiteral(index, question))
  const unknown = findUnknown(literal, question)
  if (isNamed(literal)) return rankEntries(literal, question)
  const first = unknown.size === 0 ? rankEntries(literal, question) : undefined
  if (first && isEnough(first)) return first

  const isShort = question.words.length <= MOST_DOUBTED
  const all = new Set([...question.words.keys()].filter(at => question.words[at]?.worth === 1))
  const loosen = async (doubted: ReadonlySet<number>) => {
    const loose: Evidence[] = []
    for (const each of literal) loose.push(await gatherLoose(each, question, doubted))
    return rankEntries(loose, question)
  }
  if (first) return isShort && !isCovered(first) ? loosen(all) : loosen(unknown)
  const second = await loosen(unknown)
  return isShort && unknown.size < all.size && !isCovered(second) ? loosen(all) : second
}

interface Reading {
  readonly rankings: readonly Ranking[]
  readonly question: Question
  readonly limit: number
}

/** The candidates, best first, those looked at closer that could be among the `limit` best: a closer look only lowers a score. */
function lookAtBest(best: readonly Candidate[], { rankings, question, limit }: Reading): Candidate[] {
  const floor = (best[0]?.score ?? 0) * FAR_BELOW
  const closer: Candidate[] = []
  const scores: number[] = []
  for (const [rank, candidate] of best.entries()) {
    const ranking = rankings[candidate.place]
    const isOut = candidate.score <= floor || candidate.score < (scores[limit - 1] ?? 0)
    if (!ranking || rank >= READ || isOut) return [...closer, ...best.slice(rank)]
    const looked = lookCloser(candidate, ranking, question)
    closer.push(looked)
    scores.push(looked.score)
    scores.sort((one, other) => other - one)
  }
  return closer
}

/** Places of the words that no source has, in any form. */
function findUnknown(evidence: readonly Evidence[], { words }: Question): Set<number> {
  const isKnown = (at: number) =>
    evidence.some(({ matches }) => matches[at]?.kin.some(({ closeness, how }) => how === 'exact' || closeness > 0.9))
  return new Set([...words.keys()].filter(at => !isKnown(at)))
}

function isNamed(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ names }) => [...names.values()].some(({ how }) => how === 'exact'))
}

function isEnough(rankings: readonly Ranking[]): boolean {
  return rankings.some(({ scores }) => scores.some(score => score >= ENOUGH))
}

function isCovered(rankings: readonly Ranking[]): boolean {
  return rankings.some(ranking => ranking.isCovered)
}

interface Context {
  readonly sources: readonly Source[]
  readonly rankings: readonly Ranking[]
  readonly question: Question
  readonly lang: Lang
}

function describeHit(
  { place, entry, score }: Candidate,
  { sources, rankings, question, lang }: Context,
): Hit | undefined {
  const source = sources[place]
  const ranking = rankings[place]
  if (source === undefined || ranking === undefined) return undefined
  const number = source.index.sectionOf(entry, lang)
  const section = source.index.section(number)
  const id = nameEntry(sources, source, section.id)
  return {
    ...{ id, section, number, source, score },
    // Only where it is asked for: a pipe does not say why a section is a hit.
    get matches() {
      return explainHit(ranking, entry, question)
    },
  }
}
