import { expect, it } from 'vitest'
import { foldText } from '../../src/words/fold-text.js'

it.each([
  ['  Virtual\tEnvironment\n', 'virtual environment'],
  ['ｖｅｎｖ　１２', 'venv 12'],
  ['가상환경'.normalize('NFD'), '가상환경'],
  ['ㄱㅅㅎㄱ', 'ㄱㅅㅎㄱ'],
  ['ㄱㅏ', 'ㄱㅏ'],
  ['가상환ㄱ'.normalize('NFD'), '가상환ㄱ'],
  ['\u1100\u1109', 'ㄱㅅ'],
  ['ﾡ', 'ㄱ'],
  ['soft\u00adhyphen\ufeff', 'softhyphen'],
  ['CAFE\u0301', 'café'],
  ['', ''],
  [' \n', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

it('changes nothing when folding again', () => {
  const texts = Array.from({ length: 0x2_0000 }, (_, code) => foldText(`a${String.fromCodePoint(code)}b`))
  expect(texts.filter(text => foldText(text) !== text)).toEqual([])
})
