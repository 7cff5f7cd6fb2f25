import { expect, it } from 'vitest'
import { findSpans } from '../../src/lookup/find-spans.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { openNotes } from './open-notes.js'

const { names } = openNotes('list', 'list sort', 'thread pool', '가상 환경')

/** The names found in a question, with the places of their words and whether they stand there as they are. */
const find = (query: string) =>
  findSpans(names, readQuery(query).words).map(({ from, to, name }) => [
    names.text(name.key),
    from,
    to,
    name.closeness === 1 ? 'as it is' : 'loosely',
  ])

it('finds longer names before the shorter ones in them', () => {
  expect(find('list sort key')).toEqual([
    ['listsort', 0, 2, 'as it is'],
    ['list', 0, 1, 'as it is'],
  ])
})

it('finds a name with words between that say nothing', () => {
  expect(find('thread in pool')).toEqual([['threadpool', 0, 3, 'loosely']])
})

it('finds a name whose words have particles', () => {
  expect(find('가상 환경을').map(([, from, to, how]) => [from, to, how])).toContainEqual([0, 2, 'loosely'])
})

it('finds nothing where no words are a name', () => {
  expect(find('tuple')).toEqual([])
  expect(find('')).toEqual([])
})
