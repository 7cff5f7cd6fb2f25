import { splitWords } from '../words/split-words.js'
import { FIELDS } from './fields.js'
import type { Terms } from './open-terms.js'

/** A section's words (as `GatheredSection` has them) with those of its settled id. */
export function addIdWords(words: Uint32Array, id: string, terms: Terms): Uint32Array {
  const wanted = new Set(
    splitWords(id.replaceAll('-', ' ')).flatMap(({ whole, parts }) => [whole, ...parts].map(terms.numberOf)),
  )
  const all = words.slice()
  for (let at = 0; at < all.length; at += 2) {
    if (wanted.delete(all[at] ?? 0)) all[at + 1] = (all[at + 1] ?? 0) | FIELDS.id
  }
  if (wanted.size === 0) return all
  return Uint32Array.from([...all, ...[...wanted].flatMap(term => [term, FIELDS.id])])
}
