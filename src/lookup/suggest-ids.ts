import type { Source } from '../types.js'
import { makeSlug } from '../words/make-slug.js'
import { spellLetters } from '../words/spell-letters.js'

/** As many ids are worth reading. */
const MOST = 5

/** Ids that share less of their letter pairs with the query are no help. */
const LEAST_SHARED = 0.3

/** Up to five ids that look like the query, the likest first; empty where none does. */
export function suggestIds(sources: readonly Source[], query: string): string[] {
  const measure = makeMeasure(makeSlug(query))
  const likeness = new Map<string, number>()
  for (const { index } of sources) {
    for (const id of index.ids) {
      const share = measure(id)
      if (share >= LEAST_SHARED) likeness.set(id, share)
    }
  }
  return [...likeness]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([id]) => id)
}

/**
 * What gives the share of letter pairs that an id has in common with a slug, from 0 to 1 (Dice's coefficient).
 *
 * There may be a hundred thousand ids, so that nothing is made for one.
 */
function makeMeasure(slug: string): (id: string) => number {
  const wanted = new Map<number, number>()
  eachPair(slug, pair => wanted.set(pair, -1))
  let turn = 0
  return id => {
    turn += 1
    let pairs = 0
    let shared = 0
    eachPair(id, pair => {
      pairs += 1
      const last = wanted.get(pair)
      if (last === undefined || last === turn) return
      wanted.set(pair, turn)
      shared += 1
    })
    return (2 * shared) / (pairs + wanted.size)
  }
}

const DASH = '-'.charCodeAt(0)

/** Visits each letter with the one before it, dashes as edges of words. */
function eachPair(id: string, visit: (pair: number) => void): void {
  const letters = spellLetters(id)
  let last = DASH
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charCodeAt(at)
    visit(last * 0x1_0000 + letter)
    last = letter
  }
}
