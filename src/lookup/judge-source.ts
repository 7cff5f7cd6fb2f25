import type { Evidence } from './evidence.js'
import { isSameWord } from './is-same-word.js'
import { SAME } from './kin.js'
import { LEAST } from './least.js'
import type { Grounds, Ranking } from './ranking.js'

/** What words can reach, as names reach 1; how much words that are missing cost; how much words add to a name. */
const WORDS = { most: 0.87, coverage: 2.25, besideName: 0.05 }

/** What is left of the cost of missing words where those that are there are the name of a section. */
const NAMED = 0.35

/** How much a word counts as found, at least, that is but a beginning, or misspelt; what is as close as can be counts whole. */
const VAGUE = 0.75

/** Below this score what answers is raised, so that it never falls below the least that does. */
const FAINT = 0.1

/** Judge the entries of a source by the words that they have and by their names. */
export function judgeSource(grounds: Grounds): Ranking {
  const { evidence, matches, weights } = grounds
  const sums = sumWords(grounds)
  const { best, isCovered } = scoreWords(sums, grounds)
  const bestName = scoreNames(sums.scores, evidence.names)
  return { evidence, scores: sums.scores, best: Math.max(best, bestName), isCovered, matches, weights }
}

/** What the words of a question add up to, by entry. */
interface Sums {
  /** Weight of the words that it has, each as strong as it is there; later its score. */
  readonly scores: Float64Array
  /** Weight of the words that it has, the less the vaguer. */
  readonly found: Float64Array
  /** How many it has of those that are needed. */
  readonly needed: Uint8Array
  /** How many it has of those that are needed and known, in some form of theirs. */
  readonly literal: Uint8Array
  /** 1 where several of those that are needed stand in a row and are a name of it. */
  readonly named: Uint8Array
}

function sumWords({ evidence, matches, weights, isNeeded, isKnown }: Grounds): Sums {
  const size = evidence.index.entryCount
  const scores = new Float64Array(size)
  const found = new Float64Array(size)
  const needed = new Uint8Array(size)
  const literal = new Uint8Array(size)
  const named = new Uint8Array(size)
  const isLong = evidence.spans.map(({ from, to, name }) => name.how === 'exact' && count(isNeeded.slice(from, to)) > 1)
  matches.forEach(({ strengths, by, kin }, at) => {
    const weight = weights[at] ?? 0
    // A part of a name has no kin, and is as it was typed.
    const same = kin.map(isSameWord)
    const shares = kin.map(({ closeness }) => (closeness >= SAME ? 1 : VAGUE + (1 - VAGUE) * closeness))
    for (let entry = 0; entry < size; entry += 1) {
      const strength = strengths[entry] ?? 0
      if (strength === 0) continue
      scores[entry] = (scores[entry] ?? 0) + weight * strength
      const place = by[entry] ?? 0
      if (isLong[-1 - place]) named[entry] = 1
      found[entry] = (found[entry] ?? 0) + weight * (shares[place] ?? 1)
      if (!isNeeded[at]) continue
      needed[entry] = (needed[entry] ?? 0) + 1
      if (isKnown[at] && (same[place] ?? true)) literal[entry] = (literal[entry] ?? 0) + 1
    }
  })
  return { scores, found, needed, literal, named }
}

const count = (these: readonly boolean[]) => these.filter(Boolean).length

/** Make the sums scores. */
function scoreWords(
  { scores, found, needed, literal, named }: Sums,
  { weights, isNeeded, isKnown, share, strict }: Grounds,
) {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const wanted = count(isNeeded)
  const known = isNeeded.filter((needed, at) => needed && isKnown[at]).length
  const isMostlyKnown = known > 0 && known >= wanted * share
  const cost = WORDS.coverage * strict
  let isCovered = false
  let best = 0
  for (let entry = 0; entry < scores.length; entry += 1) {
    if (needed[entry] === wanted) isCovered = true
    if (found[entry] === 0) continue
    const coverage = (found[entry] ?? 0) / whole
    const byWords = WORDS.most * ((scores[entry] ?? 0) / whole) * coverage ** (named[entry] ? cost * NAMED : cost)
    const has = literal[entry] ?? 0
    const isAnswer = isMostlyKnown ? has >= known * share : wanted === 1 && needed[entry] === 1
    const score = isAnswer ? raise(byWords) : byWords
    scores[entry] = score
    if (score > best) best = score
  }
  return { best, isCovered }
}

/** A word that stands once in a long text says little of it, but where it stands nowhere else, it is the answer. */
function raise(score: number): number {
  return score < FAINT ? LEAST + score * (1 - LEAST / FAINT) : score
}

/** Raise the scores of entries that are better by their names than by words; gives the best of those. */
function scoreNames(scores: Float64Array, names: Evidence['names']): number {
  let best = 0
  for (const [entry, { score }] of names) {
    const byWords = scores[entry] ?? 0
    if (score <= byWords) continue
    const byName = score + (1 - score) * WORDS.besideName * byWords
    scores[entry] = byName
    if (byName > best) best = byName
  }
  return best
}
