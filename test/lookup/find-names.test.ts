import { expect, it } from 'vitest'
import { findNames } from '../../src/lookup/find-names.js'
import { openNotes } from './open-notes.js'

const index = openNotes('list', 'list sort', 'dict')

/** The ids of the entries found, with how and how well. */
const find = (question: string, like?: readonly string[]) =>
  [...findNames(index.names, question, like)].map(([entry, { how, score }]) => ({ id: index.ids[entry], how, score }))

it('finds what is named so, and, less well, what begins so', () => {
  const [exact, begun, ...others] = find('list')
  expect(others).toEqual([])
  expect([exact, begun]).toMatchObject([
    { id: 'list', how: 'exact' },
    { id: 'list-sort', how: 'prefix' },
  ])
  expect(exact?.score).toBeGreaterThan(begun?.score ?? 1)
})

it('finds what has a name that is as good as the question', () => {
  expect(find('dicts', ['dict'])).toMatchObject([{ id: 'dict', how: 'prefix' }])
})

it('finds nothing for an empty question, or where no name begins so', () => {
  expect(find('')).toEqual([])
  expect(find('tuple', ['tuples'])).toEqual([])
})
