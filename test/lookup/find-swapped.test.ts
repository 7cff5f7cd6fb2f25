import { expect, it } from 'vitest'
import { findSwapped } from '../../src/lookup/find-swapped.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { spellLetters } from '../../src/words/spell-letters.js'
import { openNotes } from './open-notes.js'

const { words } = openNotes('데코레이터', '나가다', '가다나', '나가', '가가나', 'ecohtm')

const find = (word: string) => findSwapped(words, spellLetters(word)).map(key => joinLetters(words.text(key)))

it.each([
  ['within', '데코이레터', ['데코레이터']],
  ['at its beginning', '코데레이터', ['데코레이터']],
  ['at its end', '데코레터이', ['데코레이터']],
  ['in more than one way', '가나다', ['나가다', '가다나']],
])('finds a word with two neighbouring syllables exchanged %s', (_, word, found) => {
  expect(find(word)).toEqual(found)
})

it.each([
  ['a word of two syllables', '가나'],
  ['the word itself, where the syllables are the same', '가가나'],
  ['syllables that are no neighbours', '레코데이터'],
  ['Latin letters', 'ecothm'],
  ['letters that stand alone', 'ㄱㄴㄷ'],
  ['nothing', ''],
])('finds nothing for %s', (_, word) => {
  expect(find(word)).toEqual([])
})
