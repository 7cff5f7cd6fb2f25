import { expect, it } from 'vitest'
import { decodeBlocks } from '../../src/index/decode-blocks.js'
import { encodeBlocks } from '../../src/index/encode-blocks.js'

it.each([
  'plain',
  '\u001b[1mbold\u001b[22m',
  '\\u001b as text',
  '\\\u001b',
  '\\u001b[1m as text',
  '\u0001\t\u001b[7m\u001b',
  '한글 "quoted"',
])('gives back %j', text => {
  const blocks = [{ kind: 'paragraph', text }] as const
  expect(decodeBlocks(encodeBlocks(blocks))).toEqual(blocks)
})

it.each([
  ['a common SGR sequence', '\u001b[1m', '\u0001'],
  ['ESC of another sequence', '\u001b[7m', '\u001b[7m'],
])('stores %s in one byte', (_, text, stored) => {
  expect(encodeBlocks([{ kind: 'paragraph', text }])).toBe(`[{"kind":"paragraph","text":"${stored}"}]`)
})

it('stores none as nothing', () => {
  expect(encodeBlocks(undefined)).toBe('')
  expect(decodeBlocks('')).toBeUndefined()
})
