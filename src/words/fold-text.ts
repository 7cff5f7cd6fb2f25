/**
 * The form in which texts are compared: NFKC, lower case, invisible characters left out, runs of white space as one
 * blank, none at the ends.
 *
 * Hangul typed as separate letters (NFD, as macOS stores file names) becomes syllables; full-width letters become
 * plain ones. Letters that stand alone (`ㄱㅅ`) stay what a keyboard types. An empty or blank text gives ''. Folding
 * twice is folding once. Never throws.
 * @see https://unicode.org/reports/tr15/
 */
export function foldText(text: string): string {
  return normalize(text)
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function normalize(text: string): string {
  if (/^[\x00-\x7f]*$/u.test(text)) return text.toLowerCase()

  // NFKC would make ㄱㅏ the syllable 가, and ㄱ a letter that no keyboard types.
  return text
    .split(/([\u3131-\u3163]+)/u)
    .map((part, place) => (place % 2 === 1 ? part : part.normalize('NFKC').toLowerCase().normalize('NFKC')))
    .join('')
    .replace(/[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/gu, letter => LONE_LETTERS.get(letter) ?? letter)
}

/** From letters that only stand inside syllables to the same that stand alone. */
const LONE_LETTERS = new Map(
  Array.from({ length: 0x3163 - 0x3131 + 1 }, (_, place) => {
    const letter = String.fromCodePoint(0x3131 + place)
    return [letter.normalize('NFKC'), letter] as const
  }),
)
