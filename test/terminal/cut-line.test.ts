import { expect, it } from 'vitest'
import { cutLine } from '../../src/terminal/cut-line.js'

it.each([
  ['leaves a line that fits', 'short', 10, -1, 'short'],
  ['leaves an empty line', '', 5, -1, ''],
  ['cuts the end off', 'the quick brown fox jumps', 10, -1, 'the quick…'],
  ['cuts both ends around the position', 'the quick brown fox jumps over', 12, 20, '…fox jumps…'],
  ['counts two cells for Hangul', '가나다라마바사', 7, -1, '가나다…'],
])('%s', (_, text, width, at, expected) => {
  expect(cutLine(text, width, at)).toBe(expected)
})
