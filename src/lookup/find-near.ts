import type { Lexicon } from '../index/lexicon.js'
import { countEdits } from './count-edits.js'
import type { Kin } from './kin.js'
import { pickCandidates } from './pick-candidates.js'

/** Words with fewer letters are too short to be misspelt, or to be misspelt twice. */
const SHORTEST = 3
const SHORTEST_TWICE = 5

/** How much of closeness an edit takes, as a share of the word. */
const PRICE = 1.1

/** fuse.js counts exchanged neighbours twice, so that it must let pass more than is allowed here. */
const THRESHOLD = 0.85

/** The keys that are misspelt as this word: at most two edits away, one under five letters; the likeliest first. */
export async function findNear(lexicon: Lexicon, typed: string): Promise<Kin[]> {
  if (typed.length < SHORTEST) return []
  const edits = typed.length < SHORTEST_TWICE ? 1 : 2
  const candidates = pickCandidates(lexicon, typed, edits).map(key => ({ key, text: lexicon.text(key) }))
  if (candidates.length === 0) return []

  // Imported here, since most questions are spelt well and fuse.js takes time to load.
  const { default: Fuse } = await import('fuse.js')
  const fuse = new Fuse(candidates, { keys: ['text'], threshold: THRESHOLD, ignoreLocation: true, includeScore: true })
  return fuse
    .search(typed)
    .map(({ item, score = 1 }) => ({ key: item.key, likeness: 1 - score, ...countEdits(typed, item.text) }))
    .filter(({ count }) => count > 0 && count <= edits)
    .map(({ key, cost }) => ({ key, closeness: 1 - (PRICE * cost) / typed.length, how: 'typo' as const }))
    .sort((one, other) => other.closeness - one.closeness)
}
