import { describe, expect, it } from 'vitest'
import { makeEditCounter } from '../../src/lookup/make-edit-counter.js'

const count = (typed: string, meant: string) => makeEditCounter(typed, 2)(meant)?.count

describe('the count of edits', () => {
  it.each([
    ['venv', 'venv', 0],
    ['vnev', 'venv', 1],
    ['veenv', 'venv', 1],
    ['vev', 'venv', 1],
    ['vemv', 'venv', 1],
    ['enviroment', 'environment', 1],
    ['envrioment', 'environment', 2],
    ['', 'ab', 2],
    ['', '', 0],
    ['ㄱㅏㅏㅇ', 'ㄱㅏㅇ', 1],
  ])('from %j to %j is %i', (typed, meant, edits) => {
    expect(count(typed, meant)).toBe(edits)
  })

  it.each([
    ['venv', 'pyenvs'],
    ['abcdef', 'fedcba'],
    ['', 'abc'],
  ])('from %j to %j is not told, being more than wanted', (typed, meant) => {
    expect(count(typed, meant)).toBeUndefined()
  })

  it('does not depend on what was compared before', () => {
    const counter = makeEditCounter('pandas', 2)
    counter('a far longer word')
    expect(['padnas', 'pandas', 'panda', 'numpy'].map(word => counter(word)?.count)).toEqual([1, 0, 1, undefined])
  })
})

describe('the cost of edits', () => {
  const cost = (typed: string, meant: string) => makeEditCounter(typed, 2)(meant)?.cost ?? Number.NaN

  it.each([
    ['a letter without its accent', ['uber', '\u00fcber'], ['vnev', 'venv']],
    ['an accent too many', ['caf\u00e9', 'cafe'], ['vnev', 'venv']],
    ['two letters exchanged', ['vnev', 'venv'], ['vexv', 'venv']],
    ['a letter typed twice', ['veenv', 'venv'], ['vebnv', 'venv']],
    ['a neighbouring key', ['vemv', 'venv'], ['vepv', 'venv']],
    ['a letter left out within', ['vev', 'venv'], ['env', 'venv']],
  ] as const)('is lower for %s than for a less likely slip', (_, [likely, meant], [unlikely, other]) => {
    expect(cost(likely, meant)).toBeLessThan(cost(unlikely, other))
  })
})
