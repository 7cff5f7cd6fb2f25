import { expect, it } from 'vitest'
import { findInitials } from '../../src/lookup/find-initials.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { spellLetters } from '../../src/words/spell-letters.js'
import { openNotes } from './open-notes.js'

const { words } = openNotes('가상환경', '가상환경관리도구', '까마귀', '값', 'ㄱㅅㅎㄱ')

/** The words found, with how close they are and whether all of them was typed. */
const find = (letters: string) =>
  findInitials(words, letters).map(({ key, closeness, isWhole = false }) => [
    joinLetters(words.text(key)),
    closeness,
    isWhole,
  ])

it('finds words that have these initial consonants, or more behind them', () => {
  expect(find('ㄱㅅㅎㄱ')).toEqual([
    ['가상환경', 0.85, true],
    ['가상환경관리도구', 0.7 * Math.sqrt(4 / 8), false],
  ])
})

it('finds longer words the less, the more is missing', () => {
  expect(find('ㄱㅅ')).toEqual([
    ['가상환경', 0.7 * Math.sqrt(2 / 4), false],
    ['가상환경관리도구', 0.7 * Math.sqrt(2 / 8), false],
  ])
})

it('says how it found them', () => {
  const key = words.find(spellLetters('까마귀'))
  expect(findInitials(words, 'ㄲㅁㄱ')).toEqual([{ key, closeness: 0.85, how: 'initials', isWhole: true }])
  expect(findInitials(words, 'ㄲㅁ')).toEqual([{ key, closeness: 0.7 * Math.sqrt(2 / 3), how: 'initials' }])
})

it.each([
  ['more consonants than a word has syllables', 'ㄱㅅㅎㄱㄱㄹㄷㄱㄱ'],
  ['consonants that come later in it', 'ㅅㅎㄱ'],
  ['a consonant that ends a syllable', 'ㄱㅂㅅ'],
  ['a single one', 'ㄱ'],
  ['syllables', '가상'],
  ['vowels', 'ㅏㅏ'],
  ['Latin letters', 'gs'],
  ['nothing', ''],
])('finds nothing by %s', (_, letters) => {
  expect(find(letters)).toEqual([])
})
