import { expect, it } from 'vitest'
import { isSameWord } from '../../src/lookup/is-same-word.js'

it.each([
  ['the very word', { closeness: 1 }, true],
  ['the word with a particle', { closeness: 0.97, isForm: true as const }, true],
  ['its plural, which is not as close', { closeness: 0.3, isForm: true as const }, true],
  ['a longer word that begins so', { closeness: 0.8 }, false],
  ['a word that it may be misspelt for', { closeness: 0.74 }, false],
])('tells whether it is the same word: %s', (_, kin, expected) => {
  expect(isSameWord(kin)).toBe(expected)
})
