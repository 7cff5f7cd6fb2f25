import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'

/**
 * A text as it would read with the other keyboard layout: `ㅍ둪` → `venv`, `rktkdghksrud` → `가상환경`.
 *
 * Hangul becomes Latin letters where there is any, else Latin letters become Hangul. '' where nothing changes.
 */
export function otherLayout(text: string): string {
  const convert = /[\uac00-\ud7a3\u3131-\u3163]/u.test(text) ? convertHangulToQwerty : convertQwertyToHangul
  try {
    const converted = convert(text)
    return converted === text ? '' : converted
  } catch {
    return ''
  }
}
