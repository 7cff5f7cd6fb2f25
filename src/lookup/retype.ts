/** Letters as they would be typed for Hangul: each syllable begins with a consonant and a vowel, or all are consonants. */
const MAY_BE_HANGUL =
  /^(?:(?:[qwertasdfgzxcv](?:hk|ho|hl|nj|np|nl|ml|[yuiophjklbnm])[qwertasdfgzxcv]{0,2})+[qwertasdfgzxcv]?|[qwertasdfgzxcv]{3,})$/i

/** A text as it reads with the other keyboard layout; '' where that gives no words. */
export async function retype(text: string): Promise<string> {
  const letters = text.replace(/[\s\d-]+/g, '')
  if (/^[\x21-\x7e]*$/.test(letters) && !MAY_BE_HANGUL.test(letters)) return ''
  // Imported here, since most questions are typed with the right layout.
  const { otherLayout } = await import('../words/other-layout.js')
  return otherLayout(text)
}
