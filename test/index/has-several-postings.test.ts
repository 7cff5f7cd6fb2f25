import { expect, it } from 'vitest'
import { COUNTED } from '../../src/index/fields.js'
import { hasSeveralPostings } from '../../src/index/has-several-postings.js'
import { writePostings } from '../../src/index/write-postings.js'

it.each([
  ['of one number', [0], [1], false],
  ['of one large number', [1_000_000], [1], false],
  ['of one number with counts', [7], [COUNTED | (3 << 8)], false],
  ['of two neighbours', [0, 1], [1, 1], true],
  ['of two large numbers', [500, 1_000_000], [1, 1], true],
  ['of two numbers with counts', [500, 501], [COUNTED | (3 << 8), 1], true],
])('tells postings %s', (_, numbers, fields, expected) => {
  expect(hasSeveralPostings(writePostings(numbers, fields))).toBe(expected)
})
