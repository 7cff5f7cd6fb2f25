import type { Lexicon } from '../index/lexicon.js'
import { joinLetters } from '../words/join-letters.js'
import { spellLetters } from '../words/spell-letters.js'
import { stemWord } from '../words/stem-word.js'
import type { Kin } from './kin.js'
import type { QueryWord } from './read-query.js'

/** How close another form of the same word is, and at most a longer word that begins so: where the word itself is known, and where not. */
const CLOSENESS = { form: 0.93, longerOfKnown: 0.35, longer: 0.8 }

/** Beginnings with fewer letters, or that more words share, say too little. */
const SHORTEST_BEGINNING = 2
const MOST_LONGER = 3000

/** The words of a lexicon that are this very word, another form of it, or begin with it. */
export function findKin(lexicon: Lexicon, word: QueryWord): Kin[] {
  const exact = lexicon.find(word.letters)
  const kin: Kin[] = exact < 0 ? [] : [{ key: exact, closeness: 1, how: 'exact' }]
  const forms = findForms(lexicon, word).filter(({ key }) => key !== exact)
  kin.push(...forms)
  if (word.worth < 1) return kin

  const known = new Set(kin.map(({ key }) => key))
  const [from, to] = lexicon.range(word.letters)
  if (word.letters.length < SHORTEST_BEGINNING || to - from > MOST_LONGER) return kin
  const most = kin.length > 0 ? CLOSENESS.longerOfKnown : CLOSENESS.longer
  for (let key = from; key < to; key += 1) {
    if (known.has(key)) continue
    const length = (lexicon.starts[key + 1] ?? 0) - (lexicon.starts[key] ?? 0)
    kin.push({ key, closeness: most * Math.sqrt(word.letters.length / length), how: 'prefix' })
  }
  return kin
}

function findForms(lexicon: Lexicon, { stem, word }: QueryWord): Kin[] {
  if (!/^(?:[가-힣]{2,}|[a-z]{3,})$/u.test(stem) || !/^(?:[가-힣]+|[a-z]+)$/u.test(word)) return []
  const [from, to] = lexicon.range(spellLetters(stem))
  if (to - from > MOST_LONGER) return []
  const forms: Kin[] = []
  for (let key = from; key < to; key += 1) {
    if (stemWord(joinLetters(lexicon.text(key))) === stem) forms.push({ key, closeness: CLOSENESS.form, how: 'prefix' })
  }
  return forms
}
