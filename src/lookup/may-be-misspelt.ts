import { spellLetters } from '../words/spell-letters.js'

/** Words with fewer letters become others too easily. */
const SHORTEST = 6

/**
 * Whether a word that was typed with the other layout may be misspelt, too.
 *
 * Latin words typed as Hangul have letters that stand alone, so that whole syllables are what they seem to be; letters
 * that are all consonants stand for syllables.
 */
export function mayBeMisspelt(typed: string): boolean {
  if (spellLetters(typed).length < SHORTEST) return false
  return /[ㄱ-ㅣ]/.test(typed) ? /[가-힣ㅏ-ㅣ]/.test(typed) : !/[가-힣]/.test(typed)
}
