import { byteWriter } from './byte-writer.js'
import { letterMask } from './letter-mask.js'

/** A lexicon as bytes: its keys, and the postings that they point into. */
export interface PackedLexicon {
  readonly keys: Uint8Array
  readonly postings: Uint8Array
}

/**
 * Lay out a lexicon. `keys` must be in order, each once; `postingsOf` gives the run of bytes of the key at a place.
 *
 *     size, letters in all, starts (size + 1), letter masks (size), places of postings (size + 1), letters (16 bits each)
 */
export function packLexicon(keys: readonly string[], postingsOf: (place: number) => Uint8Array): PackedLexicon {
  const size = keys.length
  const units = keys.reduce((sum, key) => sum + key.length, 0)
  const head = new Uint32Array(3 * size + 4 + Math.ceil(units / 2))
  const letters = new Uint16Array(head.buffer, (3 * size + 4) * 4)
  const postings = byteWriter()
  head[0] = size
  head[1] = units
  let end = 0
  keys.forEach((key, place) => {
    for (let at = 0; at < key.length; at += 1) letters[end + at] = key.charCodeAt(at)
    head[size + 3 + place] = letterMask(letters.subarray(end, end + key.length))
    end += key.length
    head[3 + place] = end
    postings.bytes(postingsOf(place))
    head[2 * size + 4 + place] = postings.length()
  })
  return { keys: new Uint8Array(head.buffer), postings: postings.done() }
}
