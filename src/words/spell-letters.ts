import { disassemble } from 'es-hangul'

/**
 * A text as the letters that a keyboard types, in which words are stored: `환경 api` → `ㅎㅗㅏㄴㄱㅕㅇ api`.
 *
 * A half-typed syllable (`환ㄱ`) is a plain beginning in this form, and a slip of the finger one edit. Other scripts
 * stay as they are.
 */
export function spellLetters(text: string): string {
  if (!/[\uac00-\ud7a3\u3131-\u3163]/u.test(text)) return text
  try {
    return disassemble(text)
  } catch {
    return text
  }
}
