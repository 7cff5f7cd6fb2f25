import type { Lexicon } from '../index/lexicon.js'
import type { NameHit } from './evidence.js'
import type { Kin } from './kin.js'
import { weighNames } from './weigh-names.js'

/** What a name is worth that begins with the question: the least, and how much more the less is missing. */
const LONGER = { least: 0.6, more: 0.32 }

/** More names than this with the same beginning are not told apart. */
const MOST_LONGER = 5000

/** The entries one of whose names is the question, or begins with it. */
export function findNames(names: Lexicon, question: string): Map<number, NameHit> {
  if (question === '') return new Map()
  const [from, to] = names.range(question)
  const kin = Array.from({ length: Math.min(to - from, MOST_LONGER) }, (_, place): Kin => {
    const key = from + place
    const length = (names.starts[key + 1] ?? 0) - (names.starts[key] ?? 0)
    if (length === question.length) return { key, closeness: 1, how: 'exact' }
    return { key, closeness: LONGER.least + LONGER.more * Math.sqrt(question.length / length), how: 'prefix' }
  })
  return weighNames(names, kin)
}
