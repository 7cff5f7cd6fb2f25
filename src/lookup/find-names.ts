import { FIELDS } from '../index/fields.js'
import type { Index } from '../index/open-index.js'
import { readPostings } from '../index/read-postings.js'
import type { How } from '../types.js'

/** Why an entry is a hit by one of its names, for the question as a whole. */
export interface NameHit {
  readonly score: number
  /** The name's key. */
  readonly key: number
  /** `FIELDS` that have it. */
  readonly fields: number
  readonly how: How
}

/** Scores of names that are the question, and bounds of those that begin with it. */
const SCORE = { name: 1, alias: 0.97, sharedAlias: 0.93, longerLeast: 0.6, longerMost: 0.9, asAlias: 0.95 }

/** More names than this with the same beginning are not told apart. */
const MOST_LONGER = 5000

/** The entries one of whose names is the question, or begins with it. */
export function findNames({ names }: Index, question: string): Map<number, NameHit> {
  const hits = new Map<number, NameHit>()
  if (question === '') return hits
  const [from, to] = names.range(question)
  names.postings(from, Math.min(to, from + MOST_LONGER), (key, bytes) => {
    const length = (names.starts[key + 1] ?? 0) - (names.starts[key] ?? 0)
    const isWhole = length === question.length
    const share = Math.sqrt(question.length / length)
    const begun = SCORE.longerLeast + (SCORE.longerMost - SCORE.longerLeast) * share
    const isShared = bytes.length > 4
    readPostings(bytes, (entry, fields) => {
      const isOwn = (fields & (FIELDS.id | FIELDS.title)) !== 0
      const whole = isOwn ? SCORE.name : isShared ? SCORE.sharedAlias : SCORE.alias
      const score = isWhole ? whole : begun * (isOwn ? 1 : SCORE.asAlias)
      if (score > (hits.get(entry)?.score ?? 0))
        hits.set(entry, { score, key, fields, how: isWhole ? 'exact' : 'prefix' })
    })
  })
  return hits
}
