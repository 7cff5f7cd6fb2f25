import type { Lexicon } from '../index/lexicon.js'
import { findInitials } from './find-initials.js'
import { findKin } from './find-kin.js'
import { findNear } from './find-near.js'
import type { Kin } from './kin.js'
import { mayBeMisspelt } from './may-be-misspelt.js'
import { type QueryWord, readQuery } from './read-query.js'
import { retype } from './retype.js'

/** The kin of a word as it reads with the other layout, if it is one word there; where it has none, what it is misspelt as. */
export async function findTypedKin(lexicon: Lexicon, { text }: QueryWord): Promise<Kin[]> {
  const retyped = await retype(text)
  const [word, more] = retyped === '' ? [] : readQuery(retyped).words
  if (word === undefined || more !== undefined) return []
  const kin = [...findKin(lexicon, word), ...findInitials(lexicon, word.letters)]
  return kin.length === 0 && mayBeMisspelt(text) ? findNear(lexicon, word.letters) : kin
}
