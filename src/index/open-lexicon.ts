import { asWords } from './as-words.js'
import type { Lexicon } from './lexicon.js'

/** Behind every letter: what comes after all keys with a certain beginning. */
const LAST = '\uffff'

/** The lexicon that `packLexicon` wrote: its keys whole, its postings by `readPostings` (offsets into their region). */
export function openLexicon(bytes: Uint8Array, readPostings: (from: number, to: number) => Uint8Array): Lexicon {
  const { size, starts, masks, places, letters } = cutKeys(asWords(bytes))
  const text = (key: number) => String.fromCharCode(...letters.subarray(starts[key], starts[key + 1]))
  const seek = (wanted: string) => {
    let low = 0
    let high = size
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(letters.subarray(starts[middle], starts[middle + 1]), wanted) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
  const find = (wanted: string) => {
    const key = seek(wanted)
    return key < size && text(key) === wanted ? key : -1
  }
  const postings: Lexicon['postings'] = (from, to, visit) => {
    const first = places[from] ?? 0
    const run = readPostings(first, places[to] ?? 0)
    for (let key = from; key < to; key += 1) {
      visit(key, run.subarray((places[key] ?? 0) - first, (places[key + 1] ?? 0) - first))
    }
  }
  const range = (beginning: string) => [seek(beginning), seek(beginning + LAST)] as const
  return { size, starts, letters, masks, text, seek, find, range, postings }
}

/** The parts of the form that `packLexicon` describes, in their order there. */
function cutKeys(words: Uint32Array) {
  const [size = 0, units = 0] = words
  const starts = words.subarray(2, size + 3)
  const masks = words.subarray(size + 3, 2 * size + 3)
  const places = words.subarray(2 * size + 3, 3 * size + 4)
  const letters = new Uint16Array(words.buffer, words.byteOffset + (3 * size + 4) * 4, units)
  return { size, starts, masks, places, letters }
}

/** Below 0 where the letters come before the text, 0 where they are the same. */
function compare(letters: Uint16Array, text: string): number {
  const shorter = Math.min(letters.length, text.length)
  for (let at = 0; at < shorter; at += 1) {
    const difference = (letters[at] ?? 0) - text.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return letters.length - text.length
}
