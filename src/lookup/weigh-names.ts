import { hasSeveralPostings } from '../index/has-several-postings.js'
import type { Lexicon } from '../index/lexicon.js'
import { readPostings } from '../index/read-postings.js'
import type { NameHit } from './evidence.js'
import type { Kin } from './kin.js'
import { worthOfName } from './worth-of-name.js'

/** The entries that have one of these names, each by its best one. */
export function weighNames(names: Lexicon, kin: readonly Kin[]): Map<number, NameHit> {
  const hits = new Map<number, NameHit>()
  for (const { key, closeness, how, isWhole = false } of kin) {
    names.postings(key, key + 1, (_, bytes) => {
      const isShared = hasSeveralPostings(bytes)
      readPostings(bytes, (entry, fields) => {
        const score = closeness * worthOfName({ fields, isShared, isExact: how === 'exact' || isWhole })
        if (score > (hits.get(entry)?.score ?? 0)) hits.set(entry, { score, key, fields, how, isWhole })
      })
    })
  }
  return hits
}
