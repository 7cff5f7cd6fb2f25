import { HANGUL_LETTERS } from './hangul-letters.js'
import { isAscii } from './is-ascii.js'

/**
 * What `spellLetters` took apart, as syllables again: `ㅎㅗㅏㄴㄱㅕㅇ` → `환경`. Letters that form none are kept.
 *
 * As on a keyboard, a consonant before a vowel begins a syllable, any other one ends the syllable before it. What
 * `assemble` of es-hangul gives, which takes longer to load than a look-up may.
 */
export function joinLetters(letters: string): string {
  if (isAscii(letters)) return letters
  syllable ??= expressSyllable()
  return letters.replace(syllable, (_, initial: string, medial: string, final: string) => {
    const { initials, medials, finals } = HANGUL_LETTERS
    const number = (initials.indexOf(initial) * 21 + medials.indexOf(medial)) * 28 + finals.indexOf(final)
    return String.fromCharCode(0xac00 + number)
  })
}

/** The longer of two that begin alike first. */
const anyOf = (letters: readonly string[]) => letters.toSorted((one, other) => other.length - one.length).join('|')

let syllable: RegExp | undefined

function expressSyllable(): RegExp {
  const { initials, medials, finals } = HANGUL_LETTERS
  return new RegExp(`([${initials.join('')}])(${anyOf(medials)})((?:${anyOf(finals.slice(1))})(?![ㅏ-ㅣ])|)`, 'g')
}
