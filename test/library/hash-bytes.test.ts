import { expect, it } from 'vitest'
import { hashBytes } from '../../src/library/hash-bytes.js'

it('gives the same number for the same bytes, wherever and whenever', () => {
  expect(hashBytes(new Uint8Array([1, 2, 3, 4, 5]))).toBe(hashBytes(new Uint8Array([0, 1, 2, 3, 4, 5]).subarray(1)))
  expect(hashBytes(Buffer.from('/home/kim/notes')).toString(36)).toBe('27rsce9qqf7')
})

it('gives another number for each bit, place and length', () => {
  const bits = Array.from({ length: 400 }, (_, at) => {
    const bytes = new Uint8Array(50)
    bytes[at >> 3] = 1 << (at & 7)
    return hashBytes(bytes)
  })
  const zeros = Array.from({ length: 400 }, (_, length) => hashBytes(new Uint8Array(length)))
  expect(new Set([...bits, ...zeros]).size).toBe(800)
})
