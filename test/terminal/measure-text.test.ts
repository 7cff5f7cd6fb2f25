import { expect, it } from 'vitest'
import { measureText } from '../../src/terminal/measure-text.js'

it.each([
  ['', 0],
  ['list.append', 11],
  ['가상환경', 8],
  ['漢字とカナ', 10],
  ['ＡＢ。', 6],
  ['ｶﾅ', 2],
  ['e\u0301', 1],
  ['😀👍🏽', 4],
  ['👨‍👩‍👧', 2],
  ['🇰🇷1️⃣', 4],
  ['│─•→', 4],
  ['a\u200bb\ufeff', 2],
  ['\u{1f321}\u{1f575}', 4],
  ['🤷\u200d♂ 🏳\u200d🌈 🧑🏽\u200d🤝\u200d🧑🏿', 8],
  ['✍☝⛹ ✍️✌🏽', 8],
  ['\u1112\u119e\u11ab글\u302e', 4],
  ['\ua000', 2],
  ['\x1b[1;31m굵게\x1b[0m', 4],
  ['\x1b]8;;https://example.com\x1b\\문서\x1b]8;;\x1b\\', 4],
])('measures %j as %i cells', (text, cells) => {
  expect(measureText(text)).toBe(cells)
})
