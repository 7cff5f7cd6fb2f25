import { HANGUL_LETTERS } from './hangul-letters.js'
import { isAscii } from './is-ascii.js'

/** Letters that stand alone and are typed as two. */
const DOUBLE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ'].map((letter, at) => [
    letter,
    'ㄱㅅㄴㅈㄴㅎㄹㄱㄹㅁㄹㅂㄹㅅㄹㅌㄹㅍㄹㅎㅂㅅㅗㅏㅗㅐㅗㅣㅜㅓㅜㅔㅜㅣㅡㅣ'.slice(at * 2, at * 2 + 2),
  ]),
)

/**
 * A text as the letters that a keyboard types, in which words are stored: `환경 api` → `ㅎㅗㅏㄴㄱㅕㅇ api`.
 *
 * A half-typed syllable (`환ㄱ`) is a plain beginning in this form, and a slip of the finger one edit. Other scripts
 * stay as they are. What `disassemble` of es-hangul gives, which takes longer to load than a look-up may.
 * @see https://www.unicode.org/versions/latest/core-spec/chapter-3/#G24646
 */
export function spellLetters(text: string): string {
  return isAscii(text) ? text : text.replace(/[\uac00-\ud7a3\u3131-\u3163]/gu, spellLetter)
}

function spellLetter(letter: string): string {
  const number = letter.charCodeAt(0) - 0xac00
  if (number < 0) return DOUBLE[letter] ?? letter
  const { initials, medials, finals } = HANGUL_LETTERS
  const initial = initials[Math.floor(number / 588)] ?? ''
  const medial = medials[Math.floor((number % 588) / 28)] ?? ''
  return initial + medial + (finals[number % 28] ?? '')
}
