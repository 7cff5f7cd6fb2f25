import { expect, it } from 'vitest'
import { openLineCutter } from '../../src/commands/open-line-cutter.js'

/** The lines of bytes that come in pieces of this size. */
function cut(bytes: Buffer, size = bytes.length): string[] {
  const cutter = openLineCutter(bytes)
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += size) lines.push(...cutter.cut(bytes.subarray(at, at + size)))
  return [...lines, cutter.rest()]
}

// `오류\n끝` as Korean Windows writes it.
const CP949 = Buffer.from([0xbf, 0xc0, 0xb7, 0xf9, 0x0a, 0xb3, 0xa1])

it.each([
  ['UTF-8', Buffer.from('오류\n끝')],
  ['UTF-16', Buffer.from('\ufeff오류\n끝', 'utf16le')],
  ['UTF-16, the higher byte first', Buffer.from('\ufeff오류\n끝', 'utf16le').swap16()],
  ['CP949', CP949],
])('reads %s, wherever its pieces end', (name, bytes) => {
  const expected = [name.startsWith('UTF-16') ? '\ufeff오류' : '오류', '끝']
  expect([cut(bytes), cut(bytes, 3)]).toEqual([expected, expected])
})

it('gives a line that no encoding fits with marks where its text is lost', () => {
  expect(cut(Buffer.from([0x61, 0xff, 0x0a]))).toEqual(['a\ufffd', ''])
})

it('keeps the beginning of a line without end', () => {
  expect(cut(Buffer.alloc(200_000, 'a'), 50_000)[0]?.length).toBeLessThan(120_000)
})
