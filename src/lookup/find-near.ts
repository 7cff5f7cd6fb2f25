import type { Lexicon } from '../index/lexicon.js'
import { findSwapped } from './find-swapped.js'
import type { Kin } from './kin.js'
import { makeEditCounter } from './make-edit-counter.js'
import { pickCandidates } from './pick-candidates.js'

/** Words with fewer letters are too short to be misspelt; words meant with fewer, to be misspelt twice. */
const SHORTEST = 3
const SHORTEST_TWICE = 5

/** So much of a word of five letters that was typed with two slips. Four letters of Hangul are a syllable or two. */
const TWICE = /^(?:[a-z\d]{4}|[^ㄱ-ㅣ]{5,}|.{6,})$/

/** How much of closeness an edit takes, as a share of the word. */
const PRICE = 1.1

/** Edits that two exchanged syllables of Hangul are worth, whose letters are more. */
const SYLLABLES = 1.6

/** fuse.js counts exchanged neighbours twice, so that it must let pass more than is allowed here. */
const THRESHOLD = 0.85

/** How much of closeness is fuse.js' to say: it orders what is equally far away. */
const LIKENESS = 0.01

/**
 * The keys that are misspelt as this word: at most two edits away, one where the word meant has less than five letters,
 * or two syllables of Hangul exchanged; the likeliest first.
 */
export async function findNear(lexicon: Lexicon, typed: string): Promise<Kin[]> {
  if (typed.length < SHORTEST) return []
  const edits = TWICE.test(typed) ? 2 : 1
  const countEdits = makeEditCounter(typed, edits)
  const near = pickCandidates(lexicon, typed, edits).flatMap(key => {
    const text = lexicon.text(key)
    const found = countEdits(text)
    const isNear = found && found.count > 0 && (found.count < 2 || text.length >= SHORTEST_TWICE)
    return isNear ? [{ key, text, cost: found.cost }] : []
  })
  const closeness = 1 - (PRICE * SYLLABLES) / typed.length
  const swapped = findSwapped(lexicon, typed).map((key): Kin => ({ key, closeness, how: 'typo' }))
  if (near.length === 0) return swapped

  // Imported here, since most questions are spelt well and fuse.js takes time to load.
  const { default: Fuse } = await import('fuse.js/basic')
  const fuse = new Fuse(near, { keys: ['text'], threshold: THRESHOLD, ignoreLocation: true, includeScore: true })
  return fuse
    .search(typed)
    .map(({ item: { key, cost }, score = 1 }): Kin => {
      return { key, closeness: 1 - (PRICE * cost) / typed.length - LIKENESS * score, how: 'typo' }
    })
    .concat(swapped)
    .sort((one, other) => other.closeness - one.closeness)
}
