import { disassemble } from 'es-hangul'
import { expect, it } from 'vitest'
import { spellLetters } from '../../src/words/spell-letters.js'

it.each([
  ['환경 api', 'ㅎㅗㅏㄴㄱㅕㅇ api'],
  ['환ㄱ', 'ㅎㅗㅏㄴㄱ'],
  ['값', 'ㄱㅏㅂㅅ'],
  ['ㄳㅢ', 'ㄱㅅㅡㅣ'],
  ['', ''],
  ['日本 ß', '日本 ß'],
])('spells %j as %j', (text, expected) => {
  expect(spellLetters(text)).toBe(expected)
})

it('spells every syllable and letter as es-hangul does', () => {
  const all = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))
  const wrong = [...all(0xac00, 0xd7a3), ...all(0x3131, 0x3163)].filter(
    text => spellLetters(text) !== disassemble(text),
  )
  expect(wrong).toEqual([])
})
