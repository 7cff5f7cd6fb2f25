const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const HANGUL = /\p{Script=Hangul}/u
const NEVER_FIRST =
  /^[\p{Pe}\p{Pf}\p{M}、。，．：；！？・ー々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ…,.:;!?%"']|^\u200d/u
const NEVER_LAST = /[\p{Ps}\p{Pi}"'([{#$]$/u
const CLOSED = /[、。，．：；！？」』）】〉》]$/u

/**
 * Whether a line may end between two texts that touch: beside kana and Han, but not before a closing mark or behind an
 * opening one, nor where Han meets Hangul, since Korean words stay whole.
 * @see https://www.unicode.org/reports/tr14/
 */
export function canBreak(before: string, after: string): boolean {
  const last = lastLetter(before)
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0)
  if (NEVER_FIRST.test(first) || NEVER_LAST.test(last)) return false
  if (CLOSED.test(last)) return true
  return !HANGUL.test(last + first) && IDEOGRAPH.test(last + first)
}

function lastLetter(text: string): string {
  const code = text.charCodeAt(text.length - 1)
  return text.slice(code >= 0xdc00 && code <= 0xdfff ? -2 : -1)
}
