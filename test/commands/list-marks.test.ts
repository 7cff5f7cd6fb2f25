import { expect, it } from 'vitest'
import { listMarks } from '../../src/commands/list-marks.js'
import type { How } from '../../src/types.js'

const marks = (...matches: [word: string, how: How, found: string][]) =>
  listMarks(matches.map(([word, how, found]) => ({ word, how, found, field: 'title' })))

it.each([
  ['the word itself', ['venv', 'exact', 'venv'], ['venv']],
  ['no more than was typed of a longer name', ['가상환경', 'prefix', '가상환경을 커널로'], ['가상환경']],
  ['the whole of another form, and the word', ['가상환경을', 'prefix', '가상환경'], ['가상환경', '가상환경을']],
  ['what was meant by a typo', ['vnev', 'typo', 'venv'], ['venv']],
] as const)('marks %s', (_, match, expected) => {
  expect(marks([...match])).toEqual(expected)
})

it('marks each text once, and nothing without a match', () => {
  expect(marks(['a', 'exact', 'a'], ['a', 'exact', 'a'])).toEqual(['a'])
  expect(marks()).toEqual([])
})
