import { expect, it } from 'vitest'
import { bareWord } from '../../src/lookup/bare-word.js'
import { readQuery } from '../../src/lookup/read-query.js'

const bare = (query: string) => readQuery(query).words.map(bareWord)

it.each([
  ['takes particles off a Korean word', '리스트를', ['리스트']],
  ['leaves a Korean word without any', '리스트', ['리스트']],
  ['leaves other words as they were typed', 'Lists --user', ['Lists', '--user']],
  ['gives none for a blank question', ' ', []],
])('%s', (_, query, words) => {
  expect(bare(query)).toEqual(words)
})
