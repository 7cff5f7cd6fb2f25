import type { Lexicon } from '../index/lexicon.js'
import { makeNameKey } from '../words/make-name-key.js'
import type { NameHit } from './evidence.js'
import { findInitials } from './find-initials.js'
import { findNames } from './find-names.js'
import { findNearNames } from './find-near-names.js'
import { mayBeMisspelt } from './may-be-misspelt.js'
import type { Question } from './read-query.js'
import { retype } from './retype.js'
import { weighNames } from './weigh-names.js'

/** The entries one of whose names is the question with the other layout: all of it, or its words in `doubted` alone. */
export async function findTypedNames(
  names: Lexicon,
  { text, words }: Question,
  doubted: ReadonlySet<number>,
): Promise<Map<number, NameHit>> {
  const key = makeNameKey(await retype(text))
  const whole = findTyped(names, key)
  if (whole.size > 0) return whole
  // Consonants stand for syllables of a name that is known by them.
  if (doubted.size < words.length && words.every(({ letters }) => !/^[ㄱ-ㅎ]+$/.test(letters))) {
    const meant: string[] = []
    for (const [at, word] of words.entries()) meant.push((doubted.has(at) && (await retype(word.text))) || word.text)
    return findTyped(names, makeNameKey(meant.join(' ')))
  }
  const isLoose = words.every(word => mayBeMisspelt(word.text))
  return isLoose ? weighNames(names, await findNearNames(names, key)) : whole
}

function findTyped(names: Lexicon, key: string): Map<number, NameHit> {
  const initials = findInitials(names, key)
  return initials.length > 0 ? weighNames(names, initials) : findNames(names, key)
}
