import { readPostings } from '../index/read-postings.js'
import type { Evidence } from './evidence.js'
import { matchWord, type WordMatch } from './match-word.js'
import type { QueryWord } from './read-query.js'
import { worthOfName } from './worth-of-name.js'

/** The entries of a source, judged. */
export interface Ranking {
  readonly evidence: Evidence
  /** How well each entry answers, from 0 up to 1. */
  readonly scores: Float64Array
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

/** Judge the entries of all sources together, so that scores can be compared. */
export function rankEntries(evidence: readonly Evidence[], words: readonly QueryWord[]): Ranking[] {
  const matches = evidence.map(each => matchWords(each))
  const entries = evidence.reduce((sum, { index }) => sum + index.entryCount, 0)
  const weights = words.map(({ worth }, at) => {
    const uses = matches.reduce((sum, each) => sum + (each[at]?.uses ?? 0), 0)
    const rarity = Math.log(1 + (entries - uses + 0.5) / (uses + 0.5))
    return worth * rarity * (uses === 0 ? UNKNOWN : 1)
  })
  const isNeeded = words.map(({ worth }) => worth === 1)
  return evidence.map((each, place) => rankSource({ evidence: each, matches: matches[place] ?? [], weights, isNeeded }))
}

function matchWords({ index, kin, spans }: Evidence): WordMatch[] {
  const matches = kin.map(each => matchWord(index, each))
  spans.forEach(({ from, to, name }, place) => {
    index.names.postings(name.key, name.key + 1, (_, bytes) => {
      readPostings(bytes, (entry, fields) => {
        const strength = name.closeness * worthOfName({ fields, bytes: bytes.length, isExact: true })
        for (const { strengths, by } of matches.slice(from, to)) {
          if (strength <= (strengths[entry] ?? 0)) continue
          strengths[entry] = strength
          by[entry] = -1 - place
        }
      })
    })
  })
  return matches
}

interface Judged {
  readonly evidence: Evidence
  readonly matches: readonly WordMatch[]
  readonly weights: readonly number[]
  readonly isNeeded: readonly boolean[]
}

function rankSource({ evidence, matches, weights, isNeeded }: Judged): Ranking {
  const scores = new Float64Array(evidence.index.entryCount)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let isCovered = false
  for (let entry = 0; entry < scores.length && whole > 0; entry += 1) {
    let strength = 0
    let found = 0
    let isFull = true
    for (let at = 0; at < matches.length; at += 1) {
      const here = matches[at]?.strengths[entry] ?? 0
      const weight = weights[at] ?? 0
      if (here > 0) found += weight
      else if (isNeeded[at]) isFull = false
      strength += weight * here
    }
    if (isFull) isCovered = true
    scores[entry] = WORDS.most * (strength / whole) * (found / whole) ** WORDS.coverage
  }
  for (const [entry, { score }] of evidence.names) {
    const byWords = scores[entry] ?? 0
    if (score > byWords) scores[entry] = score + (1 - score) * WORDS.besideName * byWords
  }
  return { evidence, scores, isCovered, matches, weights }
}
