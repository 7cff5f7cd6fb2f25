import { FIELDS } from '../index/fields.js'
import type { Index } from '../index/open-index.js'
import { readPostings } from '../index/read-postings.js'
import { findKin } from './find-kin.js'
import { findNames, type NameHit } from './find-names.js'
import { findSpans, type Span } from './find-spans.js'
import type { Kin } from './kin.js'
import { matchWord, type WordMatch } from './match-word.js'
import type { QueryWord } from './read-query.js'

export interface Ranking {
  readonly index: Index
  readonly scores: Float64Array
  readonly names: Map<number, NameHit>
  readonly matches: WordMatch[]
  readonly spans: readonly Span[]
}

export function rankEntries(
  indexes: readonly Index[],
  question: string,
  words: readonly QueryWord[],
  kinOf: (index: Index, word: QueryWord) => Kin[] = (index, word) => findKin(index.words, word),
): Ranking[] {
  const parts = indexes.map(index => {
    const matches = words.map(word => matchWord(index, kinOf(index, word)))
    const spans = findSpans(index.names, words)
    for (const span of spans) {
      index.names.postings(span.key, span.key + 1, (_, bytes) => {
        readPostings(bytes, (entry, fields) => {
          const strength = fields & (FIELDS.id | FIELDS.title) ? 1 : bytes.length > 4 ? 0.9 : 0.97
          for (let at = span.from; at < span.to; at++) {
            const m = matches[at]!
            if (m.strengths[entry]! < strength) {
              m.strengths[entry] = strength
            }
          }
        })
      })
    }
    return { index, matches, spans, names: findNames(index, question) }
  })
  const total = indexes.reduce((s, i) => s + i.entryCount, 0)
  const weights = words.map((word, at) => {
    const uses = parts.reduce((s, p) => s + p.matches[at]!.uses, 0)
    const idf = Math.log(1 + (total - uses + 0.5) / (uses + 0.5))
    return word.worth * idf * (uses === 0 ? 0.5 : 1)
  })
  const sum = weights.reduce((a, b) => a + b, 0)
  return parts.map(part => {
    const scores = new Float64Array(part.index.entryCount)
    for (let entry = 0; entry < scores.length; entry++) {
      let score = 0,
        cover = 0
      for (let w = 0; w < words.length; w++) {
        const s = part.matches[w]!.strengths[entry]!
        if (s > 0) {
          score += weights[w]! * s
          cover += weights[w]!
        }
      }
      scores[entry] = sum === 0 ? 0 : (score / sum) * (cover / sum)
    }
    for (const [entry, { score }] of part.names)
      scores[entry] = score >= scores[entry]! ? score + (1 - score) * 0.05 * scores[entry]! : scores[entry]!
    return { ...part, scores }
  })
}
