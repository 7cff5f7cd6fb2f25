import { assemble } from 'es-hangul'
import { expect, it } from 'vitest'
import { joinLetters } from '../../src/words/join-letters.js'
import { spellLetters } from '../../src/words/spell-letters.js'

it.each([
  ['ㅎㅗㅏㄴㄱㅕㅇ api', '환경 api'],
  ['ㄱㅏㄱㅅㅏ', '각사'],
  ['ㄷㅏㄹㄱㄱㅗㄱㅣ', '닭고기'],
  ['ㅎㅗㅏㄴㄱ', '환ㄱ'],
  ['ㄱㅅㅎㄱ', 'ㄱㅅㅎㄱ'],
  ['ㅡㅣ', 'ㅡㅣ'],
  ['', ''],
])('joins %j to %j', (letters, expected) => {
  expect(joinLetters(letters)).toBe(expected)
})

it('joins what was spelled, for all syllables behind and before others', () => {
  const all = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, at) => String.fromCharCode(0xac00 + at))
  const wrong = all
    .flatMap((syllable, at) => [
      syllable,
      `값${syllable}`,
      `${syllable}까`,
      `${syllable}${all[(at * 7919) % all.length]}`,
    ])
    .filter(word => joinLetters(spellLetters(word)) !== word)
  expect(wrong).toEqual([])
})

it.each(['ㄱㅏㅅㅏㅇㅎㅗㅏㄴㄱㅕㅇ', 'ㅇㅡㅣㅈㅏ', 'ㅂㅏㄲㅇㅔ', 'ㅇㅏㄴㅈㅇㅏ'])(
  'joins %j as es-hangul does',
  letters => {
    expect(joinLetters(letters)).toBe(assemble([...letters]))
  },
)
