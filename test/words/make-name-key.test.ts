import { expect, it } from 'vitest'
import { makeNameKey } from '../../src/words/make-name-key.js'

it.each([
  ['joints and blanks', 'functools.wraps', 'functools wraps'],
  ['blanks between Korean words', '가상환경', '가상 환경'],
  ['case', 'ThreadPoolExecutor', 'threadpoolexecutor'],
  ['articles', 'exit program', 'Exit a program'],
  ['full-width letters', 'venv', 'ｖｅｎｖ'],
  ['the form of Hangul', '가상', '가상'.normalize('NFD')],
])('tells no names apart by %s', (_, one, other) => {
  expect(makeNameKey(one)).toBe(makeNameKey(other))
})

it.each([
  ['signs behind letters', 'c++', 'c'],
  ['signs that stand alone', ':=', '//'],
  ['a last word that looks like an article', 'git a', 'git'],
])('tells names apart by %s', (_, one, other) => {
  expect(makeNameKey(one)).not.toBe(makeNameKey(other))
})

it('gives nothing for no name, and no more than 96 letters', () => {
  expect(makeNameKey(' ')).toBe('')
  expect(makeNameKey('a'.repeat(200))).toHaveLength(96)
})
