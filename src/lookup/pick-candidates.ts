import { letterMask } from '../index/letter-mask.js'
import type { Lexicon } from '../index/lexicon.js'

/** As many words deserve the fuzzy matcher. */
const MOST = 150

/** An edit, even the exchange of two letters, changes no more pairs. */
const PAIRS_OF_EDIT = 3

/**
 * The keys that may be within so many edits of a word, those first that share most letter pairs with it.
 *
 * A key is passed over without being read when its length or its set of letters tells enough.
 */
export function pickCandidates(lexicon: Lexicon, typed: string, edits: number): number[] {
  const { size, starts, masks } = lexicon
  const mask = letterMask(lettersOf(typed))
  const pairs = pairsOf(typed)
  const least = pairs.size - edits * PAIRS_OF_EDIT
  const picked: { key: number; shared: number }[] = []
  // Most keys fall at the first look, and there are thousands of them: nothing is called for those.
  let start = starts[0] ?? 0
  for (let key = 0; key < size; key += 1) {
    const end = starts[key + 1] ?? 0
    const longer = end - start - typed.length
    start = end
    if (longer > edits || longer < -edits) continue
    const other = masks[key] ?? 0
    // Neighbouring bits added up, then pairs, then all: an edit changes two letters at most.
    let bits = mask ^ other
    bits -= (bits >>> 1) & 0x5555_5555
    bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
    if (Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24 > 2 * edits) continue
    if (countBits(mask & ~other) > edits || countBits(other & ~mask) > edits) continue
    const shared = countShared(lexicon, key, pairs)
    if (shared >= least) picked.push({ key, shared: shared - Math.abs(longer) / 2 })
  }
  return picked
    .sort((one, other) => other.shared - one.shared || one.key - other.key)
    .slice(0, MOST)
    .map(({ key }) => key)
}

function countBits(mask: number): number {
  let bits = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

const pairOf = (one: number, other: number) => one * 0x1_0000 + other

/** The word's pairs of neighbouring letters, its edges counted as letters. */
function pairsOf(word: string): Set<number> {
  const letters = [0, ...lettersOf(word), 0]
  return new Set(letters.slice(1).map((letter, before) => pairOf(letters[before] ?? 0, letter)))
}

function countShared({ letters, starts }: Lexicon, key: number, pairs: ReadonlySet<number>): number {
  const end = starts[key + 1] ?? 0
  let shared = 0
  let last = 0
  for (let at = starts[key] ?? 0; at <= end; at += 1) {
    const letter = at < end ? (letters[at] ?? 0) : 0
    if (pairs.has(pairOf(last, letter))) shared += 1
    last = letter
  }
  return shared
}

function lettersOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
}
