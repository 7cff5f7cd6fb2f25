import { expect, it } from 'vitest'
import { normalizeText } from '../../src/words/normalize-text.js'

it.each([
  ['makes one syllable of letters typed apart', '\u1100\u1161', '가'],
  ['makes plain letters of full-width ones, their case kept', 'Ａｂ', 'Ab'],
  ['leaves letters that stand alone as a keyboard types them', 'ㄱㅅ', 'ㄱㅅ'],
  ['drops a soft hyphen', 'a\u00adb', 'ab'],
  ['drops a byte-order mark', '\ufeffa', 'a'],
  ['drops what makes a sign an emoji', '\u2714\ufe0f a', '\u2714 a'],
  ['drops the key around a digit', '1\ufe0f\u20e3 a', '1 a'],
  ['leaves an empty text empty', '', ''],
])('%s', (_, text, expected) => {
  expect(normalizeText(text)).toBe(expected)
})
