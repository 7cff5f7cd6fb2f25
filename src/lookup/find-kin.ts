import type { Lexicon } from '../index/lexicon.js'
import { joinLetters } from '../words/join-letters.js'
import { spellLetters } from '../words/spell-letters.js'
import { stemVerb } from '../words/stem-verb.js'
import { stemWord } from '../words/stem-word.js'
import type { Kin } from './kin.js'
import type { QueryWord } from './read-query.js'

/** How close the word is with its signs, forms that begin with it, other forms, and longer words that begin so: at most, by whether it is a word itself. */
const CLOSENESS = {
  whole: 1.25,
  korean: { begun: 0.97, other: 0.55 },
  verb: 0.8,
  english: { begun: 0.46, other: 0.3 },
  longer: 0.8,
  longerOfKnown: 0.35,
}

/** Beginnings with fewer letters, or that more words share, say too little. */
const SHORTEST_BEGINNING = 2
const MOST_LONGER = 3000

/** The words of a lexicon that are this very word, another form of it, or begin with it; each once. */
export function findKin(lexicon: Lexicon, word: QueryWord): Kin[] {
  const exact: Kin[] = word.wholes
    .map(whole => ({ key: lexicon.find(whole), closeness: CLOSENESS.whole, how: 'exact' as const }))
    .concat({ key: lexicon.find(word.letters), closeness: 1, how: 'exact' })
    .filter(({ key }) => key >= 0)
  const taken = new Set(exact.map(({ key }) => key))
  const forms: Kin[] = []
  for (const kin of [...findForms(lexicon, word), ...findVerbs(lexicon, word)]) {
    if (taken.has(kin.key)) continue
    taken.add(kin.key)
    forms.push(kin)
  }

  const most = taken.size > 0 ? CLOSENESS.longerOfKnown : CLOSENESS.longer
  const longer = word.worth < 1 ? [] : findLonger(lexicon, word.letters).filter(({ key }) => !taken.has(key))
  return [...exact, ...forms, ...longer.map(kin => ({ ...kin, closeness: kin.closeness * most }))]
}

function findForms(lexicon: Lexicon, { stem, word }: QueryWord): Kin[] {
  const isKorean = /^[가-힣]+$/u.test(word)
  if (!(isKorean ? /^[가-힣]{2,}$/u : /^[a-z]{3,}$/u).test(stem)) return []
  const [from, to] = lexicon.range(spellLetters(stem))
  if (to - from > MOST_LONGER) return []

  const { begun, other } = isKorean ? CLOSENESS.korean : CLOSENESS.english
  const forms: Kin[] = []
  for (let key = from; key < to; key += 1) {
    const form = joinLetters(lexicon.text(key))
    if (stemWord(form) === stem) forms.push({ key, closeness: form.startsWith(word) ? begun : other, how: 'prefix' })
  }
  return forms
}

/** Other forms of a word, if it is a Korean verb. */
function findVerbs(lexicon: Lexicon, { word, letters }: QueryWord): Kin[] {
  const stem = /^[가-힣]{2,}$/u.test(word) ? stemVerb(letters) : ''
  const [from, to] = lexicon.range(stem)
  if (stem === '' || to - from > MOST_LONGER) return []
  return Array.from({ length: to - from }, (_, place) => from + place)
    .filter(key => lexicon.text(key) === stem || stemVerb(lexicon.text(key)) === stem)
    .map(key => ({ key, closeness: CLOSENESS.verb, how: 'prefix' }))
}

function findLonger(lexicon: Lexicon, letters: string): Kin[] {
  const [from, to] = lexicon.range(letters)
  if (letters.length < SHORTEST_BEGINNING || to - from > MOST_LONGER) return []
  return Array.from({ length: to - from }, (_, place) => {
    const length = (lexicon.starts[from + place + 1] ?? 0) - (lexicon.starts[from + place] ?? 0)
    return { key: from + place, closeness: Math.sqrt(letters.length / length), how: 'prefix' }
  })
}
