import type { Lexicon } from '../index/lexicon.js'
import { isAscii } from '../words/is-ascii.js'
import { joinLetters } from '../words/join-letters.js'
import { spellLetters } from '../words/spell-letters.js'
import { stemVerb } from '../words/stem-verb.js'
import { stemWord } from '../words/stem-word.js'
import type { Kin } from './kin.js'
import type { QueryWord } from './read-query.js'

/** How close forms are that begin with the word, and other forms. */
const CLOSENESS = { korean: { begun: 0.97, other: 0.55 }, verb: 0.8, english: { begun: 0.46, other: 0.3 } }

/** A beginning that more words share says too little. */
const MOST = 3000

/** The words of a lexicon that are forms of this word: of the same noun or verb. The word itself may be among them. */
export function findForms(lexicon: Lexicon, word: QueryWord): Kin[] {
  return [...findStems(lexicon, word), ...findVerbs(lexicon, word)]
}

function findStems(lexicon: Lexicon, { stem, word }: QueryWord): Kin[] {
  const isKorean = !isAscii(word) && /^[가-힣]+$/u.test(word)
  if (!(isKorean ? /^[가-힣]{2,}$/u : /^[a-z]{3,}$/).test(stem)) return []
  const [from, to] = lexicon.range(spellLetters(stem))
  if (to - from > MOST) return []

  const { begun, other } = isKorean ? CLOSENESS.korean : CLOSENESS.english
  const forms: Kin[] = []
  for (let key = from; key < to; key += 1) {
    const form = joinLetters(lexicon.text(key))
    if (stemWord(form) === stem)
      forms.push({ key, closeness: form.startsWith(word) ? begun : other, how: 'prefix', isForm: true })
  }
  return forms
}

/** Other forms of a word, if it is a Korean verb. */
function findVerbs(lexicon: Lexicon, { word, letters }: QueryWord): Kin[] {
  const stem = !isAscii(word) && /^[가-힣]{2,}$/u.test(word) ? stemVerb(letters) : ''
  if (stem === '') return []
  const [from, to] = lexicon.range(stem)
  if (to - from > MOST) return []
  return Array.from({ length: to - from }, (_, place) => from + place)
    .filter(key => lexicon.text(key) === stem || stemVerb(lexicon.text(key)) === stem)
    .map(key => ({ key, closeness: CLOSENESS.verb, how: 'prefix', isForm: true }))
}
