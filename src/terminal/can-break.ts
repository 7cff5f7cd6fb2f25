/** Beside no other letters a line may end; most texts have none of them. */
const BREAKABLE = /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef\u{1aff0}-\u{1b16f}\u{1f200}\u{20000}-\u{3ffff}]/u

/**
 * Whether a line may end between two texts that touch: beside kana and Han, but not before a closing mark or behind an
 * opening one, nor where Han meets Hangul, since Korean words stay whole.
 * @see https://www.unicode.org/reports/tr14/
 */
export function canBreak(before: string, after: string): boolean {
  const last = lastLetter(before)
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0)
  return BREAKABLE.test(last + first) && isBetween(last, first)
}

// Its expressions are made when a text needs them: reading Unicode's classes takes as long as laying out a page.
function isBetween(last: string, first: string): boolean {
  const isKept =
    /^[\p{Pe}\p{Pf}\p{M}、。，．：；！？・ー々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ…,.:;!?%"']|^\u200d/u.test(
      first,
    ) || /[\p{Ps}\p{Pi}"'([{#$]$/u.test(last)
  if (isKept) return false
  if (/[、。，．：；！？」』）】〉》]$/u.test(last)) return true
  return (
    !/\p{Script=Hangul}/u.test(last + first) &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(last + first)
  )
}

function lastLetter(text: string): string {
  const code = text.charCodeAt(text.length - 1)
  return text.slice(code >= 0xdc00 && code <= 0xdfff ? -2 : -1)
}
