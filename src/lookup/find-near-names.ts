import type { Lexicon } from '../index/lexicon.js'
import { findNear } from './find-near.js'
import type { Kin } from './kin.js'

/** A longer question is no misspelt name. */
const LONGEST = 40

/** The names that a question is misspelt as, see `findNear`; none for a long one. */
export async function findNearNames(names: Lexicon, key: string): Promise<Kin[]> {
  return key.length > LONGEST ? [] : findNear(names, key)
}
