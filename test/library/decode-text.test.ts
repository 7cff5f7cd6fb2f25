import { expect, it } from 'vitest'
import { decodeText } from '../../src/library/decode-text.js'

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

it.each([
  ['UTF-8', Buffer.from('# 세션 é\r\n'), '# 세션 é\r\n'],
  ['UTF-8 with a mark', Buffer.from('\ufeff# 세션'), '# 세션'],
  ['UTF-16 LE', utf16('# 세션'), '# 세션'],
  ['UTF-16 BE', utf16('# 세션').swap16(), '# 세션'],
  ['EUC-KR', Buffer.from([0x23, 0x20, 0xc7, 0xd1, 0xb1, 0xdb]), '# 한글'],
  ['CP949', Buffer.from('232094ee208c63b9e620814120c652', 'hex'), '# 뷁 똠방 갂 힣'],
  ['nothing', Buffer.from([]), ''],
  ['an escape sequence', Buffer.from('a \x1b[31mred\x1b[0m'), 'a \x1b[31mred\x1b[0m'],
  ['a short text with some', Buffer.from('- 항목\x07 `코드` 다\0라 마바사'), '- 항목\x07 `코드` 다\0라 마바사'],
  ['a stray NUL', Buffer.from(`${'a'.repeat(100)}\0`), `${'a'.repeat(100)}\0`],
])('reads %s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text))

it.each([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['zeros', Buffer.alloc(100)],
  ['UTF-16 without a mark', utf16('plain').subarray(2)],
  ['UTF-16 cut off', utf16('plain').subarray(0, 5)],
  ['Latin-1', Buffer.from('caf\xe9 ol\xe9 na\xefve', 'latin1')],
  ['half a syllable', Buffer.from([0xc7, 0xd1, 0xb1])],
  ['a code that CP949 lacks', Buffer.from([0xc6, 0x53])],
  ['random bytes', Buffer.from(Array.from({ length: 200 }, (_, at) => (at * 7919 + 13) % 256))],
])('finds no text in %s', (_, bytes) => expect(decodeText(bytes)).toBeUndefined())
