import { expect, it } from 'vitest'
import { canBreak } from '../../src/terminal/can-break.js'

it.each([
  ['漢', '字', true],
  ['。', 'a', true],
  ['あ', '。', false],
  ['「', '漢', false],
  ['漢', '한', false],
  ['a', 'b', false],
])('says of a line end between %s and %s: %s', (before, after, expected) => {
  expect(canBreak(before, after)).toBe(expected)
})
