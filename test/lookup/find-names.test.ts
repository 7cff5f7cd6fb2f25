import { expect, it } from 'vitest'
import { findNames } from '../../src/lookup/find-names.js'
import { openNotes } from './open-notes.js'

const index = openNotes('list', 'list sort', 'dict')

/** The ids of the entries found, with how and how well. */
const find = (question: string, like?: readonly string[]) =>
  [...findNames(index.names, question, like)].map(([entry, { how, score }]) => ({ id: index.ids[entry], how, score }))

it('finds what is named so, and, less well, what begins so', () => {
  expect(find('list')).toEqual([
    { id: 'list', how: 'exact', score: 1 },
    { id: 'list-sort', how: 'prefix', score: 0.6 + 0.32 * Math.sqrt(4 / 8) },
  ])
})

it('finds what has a name that is as good as the question', () => {
  expect(find('dicts', ['dict'])).toEqual([{ id: 'dict', how: 'prefix', score: 0.95 }])
})

it('finds nothing for an empty question, or where no name begins so', () => {
  expect(find('')).toEqual([])
  expect(find('tuple', ['tuples'])).toEqual([])
})
