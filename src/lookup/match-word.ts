import type { Index } from '../index/open-index.js'
import { readPostings } from '../index/read-postings.js'
import type { Kin } from './kin.js'
import { weighPlaces } from './weigh-places.js'

/** Where a word of the question stands in a source. */
export interface WordMatch {
  /** By entry: from 0, not there, up to 1. */
  readonly strengths: Float32Array
  /** By entry: the place in `kin` of the word that it was found by. */
  readonly by: Int16Array
  readonly kin: readonly Kin[]
  /** How many entries have the word itself or another form of it; if none has, any of its kin. */
  readonly uses: number
}

/** Closeness from which on a kin is the word itself. */
const SAME = 0.9

/** Find where the kin of a word stand, and how much they weigh there. */
export function matchWord(index: Index, kin: readonly Kin[]): WordMatch {
  const strengths = new Float32Array(index.entryCount)
  const by = new Int16Array(index.entryCount)
  const { entry: entryOf } = index.shapes
  const weigh = weighPlaces(index.shapes)
  const order = kin.toSorted((one, other) => other.closeness - one.closeness)
  let uses = 0
  let same = 0
  order.forEach(({ key, closeness }, place) => {
    index.words.postings(key, key + 1, (_, bytes) => {
      readPostings(bytes, (section, fields, counts) => {
        const entry = entryOf(section)
        const strength = closeness * weigh(section, fields, counts)
        if (strengths[entry] === 0) uses += 1
        if (strength <= (strengths[entry] ?? 0)) return
        strengths[entry] = strength
        by[entry] = place
      })
    })
    if (closeness >= SAME) same = uses
  })
  return { strengths, by, kin: order, uses: same || uses }
}
