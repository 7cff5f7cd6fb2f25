import { expect, it } from 'vitest'
import { mayBeMisspelt } from '../../src/lookup/may-be-misspelt.js'

it.each([
  ['Latin letters, six at least', 'vitest'],
  ['Hangul with a vowel that stands alone', 'ㅔㅛㅅㅙㅜ'],
  ['Hangul with a consonant that stands alone', '가상ㄱ'],
])('takes for a word that may be misspelt %s: %s', (_, typed) => {
  expect(mayBeMisspelt(typed)).toBe(true)
})

it.each([
  ['fewer letters', 'pytes'],
  ['fewer letters of Hangul', 'ㅍ둪'],
  ['whole syllables', '가상환경'],
  ['consonants alone, which stand for syllables', 'ㄱㅅㅎㄱㄱㄹ'],
  ['nothing', ''],
])('takes for spelt as it is meant %s: %j', (_, typed) => {
  expect(mayBeMisspelt(typed)).toBe(false)
})
