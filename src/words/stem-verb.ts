/**
 * The letters that the forms of a Korean verb share: `ㅂㅏㄲㅜ` of 바꾸려면, 바꾸기, 바꿉니다 and 바꿔.
 *
 * '' for a word without an ending of verbs, and where too few letters are left to tell a verb by. Some nouns seem to
 * have such an ending; what is left of them stands for other forms of the same noun, if for anything.
 * @param letters as `spellLetters` gives them
 */
export function stemVerb(letters: string): string {
  const cut = letters.replace(POLITE, '').replace(ENDINGS, '')
  return cut === letters || cut.length < SHORTEST ? '' : cut.replace(CONTRACTED, '')
}

const SHORTEST = 3

const POLITE = /(?<=.{3})[ㅇㅈ]ㅛ$/u

const ENDINGS =
  /(?<=.{3})(?:ㅇ?ㅡ?ㄹㅕㅁㅕㄴ|ㅇ?ㅡ?ㄹㅕㄱㅗ|(?:ㅇㅡ)?ㅁㅕㄴ(?:ㅅㅓ)?|ㄷㅗㄹㅗㄱ|(?:ㅅㅡ)?ㅂㄴㅣㄷㅏ|ㄴㅡㄴ(?:ㄷㅔ|ㅈㅣ|ㄷㅏ)?|ㄴㄷㅏ|ㄴㅏ|ㄹㄲㅏ|ㄱㅣ(?:ㄹㅡㄹ)?|ㄱㅗ|ㅈㅣ|ㄱㅔ|ㄱㅓㄴㅏ|ㅇ?[ㅏㅓㅕ](?:ㅅㅓ|ㄷㅗ|ㅆㄷㅏ|ㅆㅇㅓ|ㅆㄴㅡㄴㄷㅔ)?|ㅇㅡ[ㄴㄹ]|[ㄴㄹㅁ]|ㄷㅏ)$/u

/** The vowel that 깨지- and 넘기- have before other endings than 깨져 and 넘겨, and the ㄹ of 만들- that 만드는 lacks. */
const CONTRACTED = /(?<=.{3})[ㅣㄹ]$/u
