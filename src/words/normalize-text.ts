/**
 * A text in NFKC, its case kept, invisible characters (soft hyphen, byte-order mark, what makes
 * a sign an emoji …) left out.
 *
 * Hangul typed as separate letters (NFD, as macOS stores file names) becomes syllables; full-width letters become
 * plain ones. Letters that stand alone (`ㄱㅅ`) stay what a keyboard types. Never throws.
 * @see https://unicode.org/reports/tr15/
 */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text

  // NFKC would make ㄱㅏ the syllable 가, and ㄱ a letter that no keyboard types.
  return text
    .split(/([\u3131-\u3163]+)/u)
    .map((part, place) => (place % 2 === 1 ? part : part.normalize('NFKC')))
    .join('')
    .replace(/[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/gu, letter => LONE_LETTERS.get(letter) ?? letter)
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\ufe00-\ufe0f]|\u20e3/g, '')
}

/** ASCII, Hangul, and what stands in most prose; none of it is changed. */
const PLAIN = /^[\x00-\x7f\uac00-\ud7a3\u3131-\u3163\u00b7\u00d7\u2013\u2014\u2018-\u201d\u2190-\u2193]*$/

/** From letters that only stand inside syllables to the same that stand alone. */
const LONE_LETTERS = new Map(
  Array.from({ length: 0x3163 - 0x3131 + 1 }, (_, place) => {
    const letter = String.fromCodePoint(0x3131 + place)
    return [letter.normalize('NFKC'), letter] as const
  }),
)
