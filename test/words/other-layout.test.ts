import { expect, it } from 'vitest'
import { otherLayout } from '../../src/words/other-layout.js'

it.each([
  ['ㅍ둪', 'venv'],
  ['rktkdghksrud', '가상환경'],
  ['RKTKDGHKSRUD', '가상환경'],
  ['Ekdhavy', '따옴표'],
  ['123', ''],
  ['x'.repeat(100_000), ''],
])('reads what was typed with the other layout: %.20s', (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant)
})
