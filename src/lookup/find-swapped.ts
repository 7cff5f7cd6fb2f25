import type { Lexicon } from '../index/lexicon.js'
import { joinLetters } from '../words/join-letters.js'
import { spellLetters } from '../words/spell-letters.js'

/** Two syllables exchanged are another word too often. */
const SHORTEST = 3

/** The keys that are this word but for two neighbouring syllables exchanged: `데코레이터` for `데코이레터`. */
export function findSwapped(lexicon: Lexicon, letters: string): number[] {
  const word = joinLetters(letters)
  if (word.length < SHORTEST || !/^[가-힣]+$/.test(word)) return []
  return Array.from(word.slice(1), (second, at) => {
    const swapped = `${word.slice(0, at)}${second}${word[at]}${word.slice(at + 2)}`
    return swapped === word ? -1 : lexicon.find(spellLetters(swapped))
  }).filter(key => key >= 0)
}
