import { spellLetters } from '../words/spell-letters.js'

/** Words of all sections, numbered from 0 in order of their first use. */
export interface Terms {
  /** The number of a folded word, spelled in letters. */
  readonly numberOf: (word: string) => number
  /** The number of a word that is spelled in letters already. */
  readonly numberOfLetters: (letters: string) => number
  /** The words by number, spelled in letters. */
  readonly texts: readonly string[]
}

/** An empty collection of words. */
export function openTerms(): Terms {
  const texts: string[] = []
  const byLetters = new Map<string, number>()
  const byWord = new Map<string, number>()
  const numberOfLetters = (letters: string) => {
    const known = byLetters.get(letters)
    if (known !== undefined) return known
    byLetters.set(letters, texts.length)
    return texts.push(letters) - 1
  }
  return {
    texts,
    numberOfLetters,
    numberOf: word => {
      const known = byWord.get(word)
      if (known !== undefined) return known
      const number = numberOfLetters(spellLetters(word))
      byWord.set(word, number)
      return number
    },
  }
}
