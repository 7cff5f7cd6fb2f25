import { expect, it } from 'vitest'
import { decodeEntities } from '../../src/compile/decode-entities.js'

it.each([
  ['a &amp; b', 'a & b'],
  ['&#44032;', '가'],
  ['&#xAC00;', '가'],
  ['&nbsp;', '\u00a0'],
  ['&#128;', '€'],
  ['&#0;', '\ufffd'],
  ['&#xD800;', '\ufffd'],
  ['&nope;', '&nope;'],
  ['&AMP', '&AMP'],
  ['', ''],
])('makes %j %j', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected)
})
