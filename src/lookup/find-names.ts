import type { Lexicon } from '../index/lexicon.js'
import type { NameHit } from './evidence.js'
import type { Kin } from './kin.js'
import { weighNames } from './weigh-names.js'

/** What a name is worth that begins with the question: the least, and how much more the less is missing. */
const LONGER = { least: 0.6, more: 0.32 }

/** More names than this with the same beginning are not told apart. */
const MOST_LONGER = 5000

/** What a name is worth that is the question without its particles: not more than any that begins with the question. */
const BARE = 0.95

/**
 * The entries one of whose names is the question, or begins with it, or is it without particles.
 * @param bare the question's key without particles; the same where it has none
 */
export function findNames(names: Lexicon, question: string, bare = question): Map<number, NameHit> {
  if (question === '') return new Map()
  const [from, to] = names.range(question)
  const kin = Array.from({ length: Math.min(to - from, MOST_LONGER) }, (_, place): Kin => {
    const key = from + place
    const length = (names.starts[key + 1] ?? 0) - (names.starts[key] ?? 0)
    if (length === question.length) return { key, closeness: 1, how: 'exact' }
    return { key, closeness: LONGER.least + LONGER.more * Math.sqrt(question.length / length), how: 'prefix' }
  })
  const bareKey = bare === question ? -1 : names.find(bare)
  if (bareKey >= 0) kin.push({ key: bareKey, closeness: BARE, how: 'prefix', isWhole: true })
  return weighNames(names, kin)
}
