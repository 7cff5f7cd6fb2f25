import { expect, it } from 'vitest'
import { splitLetters } from '../../src/terminal/split-letters.js'

it.each([
  ['a가 b', ['a', '가', ' ', 'b']],
  ['e\u0301a', ['e\u0301', 'a']],
  ['👨‍👩‍👧🇰🇷', ['👨‍👩‍👧', '🇰🇷']],
  ['', []],
])('keeps the letters of %j whole', (text, letters) => {
  expect([...splitLetters(text)]).toEqual(letters)
})

it('keeps a letter whole where a long text is read piece by piece', () => {
  const text = `${'é'.repeat(998)}e\u0301${'é'.repeat(5000)}`
  expect([...splitLetters(text)]).toHaveLength(5999)
  expect([...splitLetters('🇰🇷'.repeat(5000))].every(letter => letter === '🇰🇷')).toBe(true)
})

it('loses nothing of a letter that is longer than a piece', () => {
  const text = `e${'\u0301'.repeat(3000)}`
  expect([...splitLetters(text)].join('')).toBe(text)
})
