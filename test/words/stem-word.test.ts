import { expect, it } from 'vitest'
import { stemWord } from '../../src/words/stem-word.js'

it.each([
  ['환경을', '환경'],
  ['정렬하는', '정렬'],
  ['정렬합니다', '정렬'],
  ['decorators', 'decorat'],
  ['sorting', 'sort'],
  ['classes', 'class'],
  ['queries', 'query'],
  ['running', 'run'],
])('cuts %s to %s', (word, stem) => {
  expect(stemWord(word)).toBe(stem)
})

it.each(['가상', 'is', 'venv', 'os.path', ''])('leaves %j as it is', word => {
  expect(stemWord(word)).toBe(word)
})
