import { expect, it } from 'vitest'
import { shorten } from '../../src/messages/shorten.js'

it.each([
  ['', ''],
  ['x'.repeat(100), 'x'.repeat(100)],
  ['x'.repeat(100_000), `${'x'.repeat(100)}…`],
  ['🎉'.repeat(101), `${'🎉'.repeat(100)}…`],
])('repeats no more than a hundred characters: %.8s', (text, short) => {
  expect(shorten(text)).toBe(short)
})
