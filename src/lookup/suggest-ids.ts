import type { Source } from '../types.js'
import { makeSlug } from '../words/slug.js'
import { spellLetters } from '../words/spell-letters.js'

/** As many ids are worth reading. */
const MOST = 5

/** Ids that share less of their letter pairs with the query are no help. */
const LEAST_SHARED = 0.3

/** Up to five ids that look like the query, the likest first; empty where none does. */
export function suggestIds(sources: readonly Source[], query: string): string[] {
  const wanted = pairsOf(makeSlug(query))
  const ids = new Set(sources.flatMap(({ index }) => index.ids))
  const likeness = [...ids].map(id => {
    const pairs = pairsOf(id)
    const shared = [...pairs].filter(pair => wanted.has(pair)).length
    return { id, share: (2 * shared) / (pairs.size + wanted.size) }
  })
  return likeness
    .filter(({ share }) => share >= LEAST_SHARED)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST)
    .map(({ id }) => id)
}

function pairsOf(id: string): Set<string> {
  const letters = ` ${spellLetters(id).replaceAll('-', ' ')}`
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)))
}
