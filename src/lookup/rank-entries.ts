import { readPostings } from '../index/read-postings.js'
import { isAction } from '../words/is-action.js'
import type { Evidence } from './evidence.js'
import type { WordMatch } from './match-word.js'
import type { Question } from './read-query.js'
import { worthOfName } from './worth-of-name.js'

/** The entries of a source, judged. */
export interface Ranking {
  readonly evidence: Evidence
  /** How well each entry answers, from 0 up to 1. */
  readonly scores: Float64Array
  /** The best of the scores; 0 where no entry answers. */
  readonly best: number
  /** Whether an entry has all words that say something. */
  readonly isCovered: boolean
  /** By word of the question. */
  readonly matches: readonly WordMatch[]
  readonly weights: readonly number[]
}

/** What words can reach, as names reach 1; how much words that are missing cost; how much words add to a name. */
const WORDS = { most: 0.87, coverage: 2.25, besideName: 0.05 }

/** What a word weighs that is nowhere, as a share of the rarest. */
const UNKNOWN = 0.5

/** What is left of the weight of a word for what is done: texts have many words for it, but one for what it is done with. */
const ACTION = 0.5

/** Judge the entries of all sources together, so that scores can be compared. */
export function rankEntries(evidence: readonly Evidence[], { words, strictness: strict }: Question): Ranking[] {
  const matches = evidence.map(matchNames)
  const entries = evidence.reduce((sum, { index }) => sum + index.entryCount, 0)
  const weights = words.map(({ word, worth }, at) => {
    const uses = matches.reduce((sum, each) => sum + (each[at]?.uses ?? 0), 0)
    const rarity = Math.log(1 + (entries - uses + 0.5) / (uses + 0.5))
    return worth * rarity * (uses === 0 ? UNKNOWN * strict : 1) * (isAction(word) ? ACTION : 1)
  })
  const isNeeded = words.map(({ worth }) => worth === 1)
  return evidence.map((each, place) =>
    rankSource({ evidence: each, matches: matches[place] ?? [], weights, isNeeded, strict }),
  )
}

/** The matches, with words that are part of a name as strong as the name. */
function matchNames({ index, matches, spans }: Evidence): WordMatch[] {
  // Copied only where it will be changed: it has a number for each entry.
  const named = matches.map((match, at) =>
    spans.some(({ from, to }) => from <= at && at < to)
      ? { ...match, strengths: match.strengths.slice(), by: match.by.slice() }
      : match,
  )
  spans.forEach(({ from, to, name }, place) => {
    index.names.postings(name.key, name.key + 1, (_, bytes) => {
      readPostings(bytes, (entry, fields) => {
        const strength = name.closeness * worthOfName({ fields, bytes: bytes.length, isExact: true })
        for (const { strengths, by } of named.slice(from, to)) {
          // Of equals the name is taken: what a section is named after counts as standing in all its sentences.
          if (strength < (strengths[entry] ?? 0)) continue
          strengths[entry] = strength
          by[entry] = -1 - place
        }
      })
    })
  })
  return named
}

interface Judged {
  readonly evidence: Evidence
  readonly matches: readonly WordMatch[]
  readonly weights: readonly number[]
  readonly isNeeded: readonly boolean[]
  readonly strict: number
}

function rankSource({ evidence, matches, weights, isNeeded, strict }: Judged): Ranking {
  const size = evidence.index.entryCount
  const scores = new Float64Array(size)
  const found = new Float64Array(size)
  const needed = new Uint8Array(size)
  matches.forEach(({ strengths }, at) => {
    const weight = weights[at] ?? 0
    for (let entry = 0; entry < size; entry += 1) {
      const strength = strengths[entry] ?? 0
      if (strength === 0) continue
      scores[entry] = (scores[entry] ?? 0) + weight * strength
      found[entry] = (found[entry] ?? 0) + weight
      needed[entry] = (needed[entry] ?? 0) + Number(isNeeded[at])
    }
  })
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const wanted = isNeeded.filter(Boolean).length
  let isCovered = false
  let best = 0
  for (let entry = 0; entry < size; entry += 1) {
    if (needed[entry] === wanted) isCovered = true
    if (found[entry] === 0) continue
    const coverage = (found[entry] ?? 0) / whole
    const score = WORDS.most * ((scores[entry] ?? 0) / whole) * coverage ** (WORDS.coverage * strict)
    scores[entry] = score
    if (score > best) best = score
  }
  for (const [entry, { score }] of evidence.names) {
    const byWords = scores[entry] ?? 0
    if (score <= byWords) continue
    const byName = score + (1 - score) * WORDS.besideName * byWords
    scores[entry] = byName
    if (byName > best) best = byName
  }
  return { evidence, scores, best, isCovered, matches, weights }
}
