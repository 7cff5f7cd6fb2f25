import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'

/** Longer texts were read as they were typed; es-hangul takes minutes for a hundred thousand letters. */
const LONGEST = 500

/**
 * A text as it would read with the other keyboard layout: `ㅍ둪` → `venv`, `rktkdghksrud` → `가상환경`.
 *
 * Hangul becomes Latin letters where there is any, else Latin letters become Hangul. '' where nothing changes, or the
 * text is too long for a slip.
 */
export function otherLayout(text: string): string {
  if (text.length > LONGEST) return ''
  const convert = /[\uac00-\ud7a3\u3131-\u3163]/u.test(text) ? convertHangulToQwerty : convertQwertyToHangul
  try {
    // All in capitals it was typed with caps lock, which no Hangul needs.
    const converted = convert(/[a-z]/u.test(text) ? text : text.toLowerCase())
    return converted === text ? '' : converted
  } catch {
    return ''
  }
}
