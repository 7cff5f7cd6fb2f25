import { assemble } from 'es-hangul'

/** What `spellLetters` took apart, as syllables again. Letters that form none are kept. */
export function joinLetters(letters: string): string {
  if (!/[\u3131-\u3163]/u.test(letters)) return letters
  try {
    return assemble([...letters])
  } catch {
    return letters
  }
}
