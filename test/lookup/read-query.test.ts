import { describe, expect, it } from 'vitest'
import { readQuery } from '../../src/lookup/read-query.js'
import { makeNameKey } from '../../src/words/make-name-key.js'

it('reads each word once, folded, in order', () => {
  expect(readQuery('Sort a LIST sort').words.map(({ word }) => word)).toEqual(['sort', 'a', 'list'])
})

it('reads no words in a blank question', () => {
  expect(readQuery(' ')).toMatchObject({ text: ' ', key: '', likeKeys: [], words: [] })
})

it('reads no more than forty words', () => {
  const query = Array.from({ length: 60 }, (_, at) => `w${at}x`).join(' ')
  expect(readQuery(query).words).toHaveLength(40)
})

it('lets words weigh little that say little', () => {
  const worths = readQuery('sort the 🚀 list').words.map(({ worth }) => worth === 1)
  expect(worths).toEqual([true, false, false, true])
})

it.each([
  ['python decorator', [false, true]],
  ['파이썬 데코레이터', [false, true]],
  ['python', [true]],
  ['decorator example', [true, false]],
  ['decorator not working', [true, false, false]],
  ['pip 안됨', [true, false]],
])('asks for the rest beside what all notes are about and what only asks: %s', (query, telling) => {
  expect(readQuery(query).words.map(({ worth }) => worth === 1)).toEqual(telling)
})

it('keeps a word with its signs beside it', () => {
  expect(readQuery('--user').words.map(({ word, wholes }) => ({ word, wholes }))).toEqual([
    { word: 'user', wholes: ['--user'] },
  ])
})

it.each([
  ['데코레이터가', ['데코레이터']],
  ['데코레이터 사용법', ['데코레이터']],
  ['python decorator example', ['decorator', 'python decorator examples']],
  ['context managers', ['context manager']],
  ['context manager', ['context managers']],
  ['사용법', []],
])('takes for as good as %j: %j', (query, like) => {
  expect(readQuery(query).likeKeys).toEqual(like.map(makeNameKey))
})

describe('the strictness of a question', () => {
  const strictness = (query: string) => readQuery(query).strictness

  it('is full for a few keywords', () => {
    expect(strictness('sort list key')).toBe(1)
  })

  it('falls with every keyword beyond', () => {
    expect(strictness('alpha beta gamma delta epsilon')).toBe(0.8)
  })

  it.each(['how sort list', '리스트 정렬 하나요'])('is less where people ask: %s', query => {
    expect(strictness(query)).toBeLessThan(0.5)
  })
})
