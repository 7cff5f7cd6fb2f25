import type { Index } from '../index/open-index.js'
import { readPostings } from '../index/read-postings.js'
import { type Kin, SAME } from './kin.js'
import { weighPlaces } from './weigh-places.js'

/** Where a word of the question stands in a source. */
export interface WordMatch {
  /** By entry: from 0, not there, up to 1. */
  readonly strengths: Float32Array
  /** By entry: the place in `kin` of what it was found by; below 0 the span -1 - place. */
  readonly by: Int16Array
  /** The closest first. */
  readonly kin: readonly Kin[]
  /** How many entries have the word itself or a form of it, with its signs if any has it so; if none has, any of its kin. */
  readonly uses: number
}

/** How fast texts lose weight as the strictness of a question falls. */
const TEXT = 2

/**
 * Find where the kin of a word stand, and how much they say there.
 * @param strictness `Question.strictness`
 */
export function matchWord(index: Index, unordered: readonly Kin[], strictness: number): WordMatch {
  const strengths = new Float32Array(index.entryCount)
  const by = new Int16Array(index.entryCount)
  const kin = unordered.toSorted((one, other) => other.closeness - one.closeness)
  const { entry: entryOf } = index.shapes
  const weigh = weighPlaces(index.shapes, strictness ** TEXT)
  let uses = 0
  let sameUses = 0
  const hasWhole = (kin[0]?.closeness ?? 0) > 1
  kin.forEach(({ key, closeness }, place) => {
    index.words.postings(key, key + 1, (_, bytes) => {
      readPostings(bytes, (section, fields, counts) => {
        const entry = entryOf(section)
        const known = strengths[entry] ?? 0
        if (known === 0) uses += 1
        // As it will be stored, so that equals are seen to be equal.
        const strength = Math.fround(strengthen(weigh(section, fields, counts), closeness))
        if (strength < known || strength === 0) return
        strengths[entry] = strength
        // Where the word itself stands, that is what it was found by, however much more a mere relative weighs elsewhere.
        if (known === 0 || closeness >= SAME || (kin[by[entry] ?? 0]?.closeness ?? 0) < SAME) by[entry] = place
      })
    })
    if (closeness >= SAME && (sameUses === 0 || !hasWhole)) sameUses = uses
  })
  return { strengths, by, kin, uses: sameUses || uses }
}

/** A weight by closeness; what is closer than the word itself grows, but never to the same 1, so that places are still told apart. */
function strengthen(weight: number, closeness: number): number {
  return closeness > 1 ? 1 - (1 - weight) ** closeness : closeness * weight
}
