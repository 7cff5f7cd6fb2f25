import { expect, it } from 'vitest'
import { retype } from '../../src/lookup/retype.js'

it.each([
  ['rktkdghksrud', '가상환경'],
  ['RKTKDGHKSRUD', '가상환경'],
  ['rktkd ghksrud 3', '가상 환경 3'],
  ['rtgr', 'ㄱㅅㅎㄱ'],
  ['ㅍ둪', 'venv'],
  ['venv를', 'venvfmf'],
])('reads %s as %s', async (typed, meant) => {
  expect(await retype(typed)).toBe(meant)
})

it.each([
  ['two consonants', 'rt'],
  ['a vowel first', 'list'],
  ['signs', 'rk_tk'],
  ['digits alone', '123'],
  ['nothing', ''],
])('gives no words for letters that are no Hangul: %s', async (_, typed) => {
  expect(await retype(typed)).toBe('')
})
