import type { Lexicon } from '../index/lexicon.js'
import type { Kin } from './kin.js'

/** How close a word is whose initial consonants these are: all of them, or its first ones. */
const CLOSENESS = { all: 0.85, first: 0.7 }

const isVowel = (letter: number) => letter >= 0x314f && letter <= 0x3163

/** The words whose syllables begin with these consonants, as `ㄱㅅㅎㄱ` stands for 가상환경. Empty for other letters. */
export function findInitials(lexicon: Lexicon, letters: string): Kin[] {
  if (!/^[\u3131-\u314e]{2,}$/u.test(letters)) return []
  const kin: Kin[] = []
  const [from, to] = lexicon.range(letters[0] ?? '')
  for (let key = from; key < to; key += 1) {
    const syllables = countSyllables(lexicon, key, letters)
    if (syllables === letters.length) kin.push({ key, closeness: CLOSENESS.all, how: 'initials', isWhole: true })
    else if (syllables > 0) {
      kin.push({ key, closeness: CLOSENESS.first * Math.sqrt(letters.length / syllables), how: 'initials' })
    }
  }
  return kin
}

/** How many syllables a key has, if the first of them begin with these consonants; else 0. */
function countSyllables({ letters: all, starts }: Lexicon, key: number, initials: string): number {
  const end = starts[key + 1] ?? 0
  let syllables = 0
  for (let at = starts[key] ?? 0; at + 1 < end; at += 1) {
    const letter = all[at] ?? 0
    if (isVowel(letter) || !isVowel(all[at + 1] ?? 0)) continue
    if (syllables < initials.length && letter !== initials.charCodeAt(syllables)) return 0
    syllables += 1
  }
  return syllables < initials.length ? 0 : syllables
}
