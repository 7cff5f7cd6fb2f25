import type { Lexicon } from '../index/lexicon.js'
import { cutTypedParticle } from './cut-typed-particle.js'
import { findInitials } from './find-initials.js'
import { findKin } from './find-kin.js'
import { findNear } from './find-near.js'
import type { Kin } from './kin.js'
import { mayBeMisspelt } from './may-be-misspelt.js'
import { type QueryWord, readQuery } from './read-query.js'
import { retype } from './retype.js'

/**
 * The kin of a word as it reads with the other layout, if it is one word there; where it has none, what it is misspelt as,
 * or the word before a particle for which the layout was not changed.
 */
export async function findTypedKin(lexicon: Lexicon, { text, word: typed }: QueryWord): Promise<Kin[]> {
  const retyped = await retype(text)
  const [word, more] = retyped === '' ? [] : readQuery(retyped).words
  if (word === undefined || more !== undefined) return findBare(lexicon, typed)
  const kin = [...findKin(lexicon, word), ...findInitials(lexicon, word.letters)]
  if (kin.length > 0) return kin
  const bare = findBare(lexicon, typed)
  return bare.length === 0 && mayBeMisspelt(text) ? findNear(lexicon, word.letters) : bare
}

function findBare(lexicon: Lexicon, typed: string): Kin[] {
  const key = lexicon.find(cutTypedParticle(typed))
  return key < 0 ? [] : [{ key, closeness: 1, how: 'exact' }]
}
