import type { Lexicon } from '../index/lexicon.js'
import { findForms } from './find-forms.js'
import { hasCode } from './has-code.js'
import { type Kin, PART } from './kin.js'
import type { QueryWord } from './read-query.js'

/** How close the word is with its signs, and longer words that begin so: at most, by whether it is a word itself. */
const CLOSENESS = { whole: 1.25, code: 1.6, longer: 0.8, longerOfKnown: 0.35 }

/** Beginnings with fewer letters, or that more words share, say too little. */
const SHORTEST_BEGINNING = 2
const MOST_LONGER = 3000

/** The words of a lexicon that are this very word, another form of it, or begin with it; each once. */
export function findKin(lexicon: Lexicon, word: QueryWord): Kin[] {
  const isCode = hasCode(lexicon, word)
  const whole = isCode ? CLOSENESS.code : CLOSENESS.whole
  const exact: Kin[] = word.wholes
    .map(letters => ({ key: lexicon.find(letters), closeness: whole, how: 'exact' as const }))
    .concat({ key: lexicon.find(word.letters), closeness: 1, how: 'exact' })
    .filter(({ key }) => key >= 0)
  const taken = new Set(exact.map(({ key }) => key))
  const forms: Kin[] = []
  for (const kin of findForms(lexicon, word)) {
    if (taken.has(kin.key)) continue
    taken.add(kin.key)
    forms.push(kin)
  }

  const most = taken.size > 0 ? CLOSENESS.longerOfKnown : CLOSENESS.longer
  const longer = word.worth < 1 ? [] : findLonger(lexicon, word.letters).filter(({ key }) => !taken.has(key))
  const all = [...exact, ...forms, ...longer.map(kin => ({ ...kin, closeness: kin.closeness * most }))]
  return isCode ? all.map(kin => (kin.closeness > 1 ? kin : { ...kin, closeness: kin.closeness * PART })) : all
}

function findLonger(lexicon: Lexicon, letters: string): Kin[] {
  const [from, to] = lexicon.range(letters)
  if (letters.length < SHORTEST_BEGINNING || to - from > MOST_LONGER) return []
  return Array.from({ length: to - from }, (_, place) => {
    const length = (lexicon.starts[from + place + 1] ?? 0) - (lexicon.starts[from + place] ?? 0)
    return { key: from + place, closeness: Math.sqrt(letters.length / length), how: 'prefix' }
  })
}
