import type { Source } from '../types.js'
import { cutApart } from './cut-apart.js'
import type { Evidence } from './evidence.js'
import { gatherLiteral } from './gather-literal.js'
import { gatherLoose } from './gather-loose.js'
import { SAME } from './kin.js'
import { rankEntries } from './rank-entries.js'
import type { Ranking } from './ranking.js'
import type { Question } from './read-query.js'

/** A question as it was taken, and the entries of each source judged by it. */
export interface Reading {
  readonly question: Question
  readonly rankings: readonly Ranking[]
}

/** A question with more words is taken as it is spelt, but for words that are nowhere. */
const MOST_DOUBTED = 5
/** So much better an answer must be for words to be taken for misspelt that are right as they stand. */
const CLEARLY = 1.3
/** Of a score like this nothing better is looked for. */
const ENOUGH = 0.75
/** At a score like this words may have been run together. */
const POOR = 0.4
/** Words that are cut apart tell of nothing below this score. */
const TELLING = 0.1

/**
 * Judge all entries by a question.
 *
 * What was literally typed comes first. Where that answers badly, words are taken for misspelt, or typed with the other
 * keyboard layout; only then is fuse.js loaded. Where that answers badly, too, for words that were run together.
 * @throws DamagedIndex
 */
export async function rankSources(sources: readonly Source[], question: Question): Promise<Reading> {
  const typed = { question, rankings: await rankTyped(sources, question) }
  const best = bestScore(typed.rankings)
  if (best >= POOR || question.words.length > MOST_DOUBTED) return typed
  const lexicons = sources.map(({ index }) => index.words)
  const apart = cutApart(question, lexicons)
  if (apart === undefined) return typed
  const literal = sources.map(({ index }) => gatherLiteral(index, apart))
  const cut = { question: apart, rankings: rankEntries(literal, apart) }
  return bestScore(cut.rankings) > Math.max(best, TELLING) ? cut : typed
}

async function rankTyped(sources: readonly Source[], question: Question): Promise<Ranking[]> {
  const literal = sources.map(({ index }) => gatherLiteral(index, question))
  const unknown = findUnknown(literal, question)
  if (isNamed(literal)) return rankEntries(literal, question)
  const first = unknown.size === 0 ? rankEntries(literal, question) : undefined
  if (first && bestScore(first) >= ENOUGH) return first

  const isShort = question.words.length <= MOST_DOUBTED
  const all = new Set([...question.words.keys()].filter(at => question.words[at]?.worth === 1))
  const loosen = async (doubted: ReadonlySet<number>) => {
    const loose: Evidence[] = []
    for (const each of literal) loose.push(await gatherLoose(each, question, doubted))
    return rankEntries(loose, question)
  }
  if (first && (!isShort || isCovered(first) || all.size === 0)) return loosen(unknown)
  const second = first ?? (await loosen(unknown))
  if (!isShort || isCovered(second) || unknown.size === all.size) return second
  const third = await loosen(all)
  return bestScore(third) > bestScore(second) * CLEARLY ? third : second
}

/** Places of the words that no source has, in any form. */
function findUnknown(evidence: readonly Evidence[], { words }: Question): Set<number> {
  const isKnown = (at: number) =>
    evidence.some(({ matches }) => matches[at]?.kin.some(({ closeness, how }) => how === 'exact' || closeness >= SAME))
  return new Set([...words.keys()].filter(at => !isKnown(at)))
}

function isNamed(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ names }) => [...names.values()].some(({ how }) => how === 'exact'))
}

function bestScore(rankings: readonly Ranking[]): number {
  return Math.max(0, ...rankings.map(({ best }) => best))
}

function isCovered(rankings: readonly Ranking[]): boolean {
  return rankings.some(ranking => ranking.isCovered)
}
