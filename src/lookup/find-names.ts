import type { Lexicon } from '../index/lexicon.js'
import type { NameHit } from './evidence.js'
import type { Kin } from './kin.js'
import { weighNames } from './weigh-names.js'

/** What a name is worth that begins with the question: the least, and how much more the less is missing. */
const LONGER = { least: 0.6, more: 0.32 }

/** More names than this with the same beginning are not told apart. */
const MOST_LONGER = 5000

/** What a name is worth that is as good as the question: not more than any that begins with the question. */
const LIKE = 0.95

/**
 * The entries one of whose names is the question, or begins with it, or is as good as it.
 * @param like keys that are as good as the question's
 */
export function findNames(names: Lexicon, question: string, like: readonly string[] = []): Map<number, NameHit> {
  if (question === '') return new Map()
  const [from, to] = names.range(question)
  const kin = Array.from({ length: Math.min(to - from, MOST_LONGER) }, (_, place): Kin => {
    const key = from + place
    const length = (names.starts[key + 1] ?? 0) - (names.starts[key] ?? 0)
    if (length === question.length) return { key, closeness: 1, how: 'exact' }
    return { key, closeness: LONGER.least + LONGER.more * Math.sqrt(question.length / length), how: 'prefix' }
  })
  const others = like.map(names.find).filter(key => key >= 0)
  return weighNames(names, [
    ...kin,
    ...others.map((key): Kin => ({ key, closeness: LIKE, how: 'prefix', isWhole: true })),
  ])
}
