import { expect, it } from 'vitest'
import { decodeBlocks } from '../../src/index/decode-blocks.js'
import { encodeBlocks } from '../../src/index/encode-blocks.js'

it.each(['plain', '\u001b[1mbold\u001b[22m', '\\u001b as text', '\\\u001b', '한글 "quoted"'])('gives back %j', text => {
  const blocks = [{ kind: 'paragraph', text }] as const
  expect(decodeBlocks(encodeBlocks(blocks))).toEqual(blocks)
})

it('stores ESC in one byte', () => {
  expect(encodeBlocks([{ kind: 'paragraph', text: '\u001b[1m' }])).toBe('[{"kind":"paragraph","text":"\u001b[1m"}]')
})

it('stores none as nothing', () => {
  expect(encodeBlocks(undefined)).toBe('')
  expect(decodeBlocks('')).toBeUndefined()
})
