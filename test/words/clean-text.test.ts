import { expect, it } from 'vitest'
import { cleanText } from '../../src/words/clean-text.js'

it.each([
  ['escape sequences', 'a\x1b[31mb\x1b]52;c;eA==\x07c', 'a[31mb]52;c;eA==c'],
  ['control characters of one and two bytes', 'a\0\x07\b\x0b\x0c\x7f\x9b31mb', 'a31mb'],
  ['bidi overrides and isolates', '\u202a\u202ba\u202eb\u2066c\u2069', 'abc'],
])('takes out %s', (_, text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned)
})

it('makes every line end a newline, so that nothing is overwritten', () => {
  expect(cleanText('a\r\nb\rc\nd\te')).toBe('a\nb\nc\nd\te')
})

it('joins Hangul typed as separate letters', () => {
  expect(cleanText('\u1112\u1161\u11ab')).toBe('한')
})
