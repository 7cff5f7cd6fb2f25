import { expect, it } from 'vitest'
import { findNearSpans } from '../../src/lookup/find-near-spans.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { openNotes } from './open-notes.js'

const { names } = openNotes('thread pool', 'venv', 'one two three', 'one two three four')

/** The names found, with the places of the words that they are misspelt as. */
const find = async (query: string, ...doubted: number[]) =>
  (await findNearSpans(names, readQuery(query).words, new Set(doubted))).map(({ from, to, name }) => [
    names.text(name.key),
    from,
    to,
  ])

it('finds misspelt names, longer ones first', async () => {
  expect(await find('vnev thraed pool', 0, 1)).toEqual([
    ['threadpool', 1, 3],
    ['venv', 0, 1],
  ])
})

it('looks only at words that are doubted', async () => {
  expect(await find('vnev thraed pool', 0)).toEqual([['venv', 0, 1]])
  expect(await find('vnev thraed pool')).toEqual([])
})

it('finds names of three words, but of no more', async () => {
  expect(await find('one tow three five', 1)).toEqual([['onetwothree', 0, 3]])
  expect(await find('one tow three four five', 1)).toEqual([['onetwothree', 0, 3]])
})

it('leaves the question as a whole to others', async () => {
  expect(await find('thraed pool', 0, 1)).toEqual([])
  expect(await find('vnev', 0)).toEqual([])
})

it('finds nothing in a blank question', async () => {
  expect(await find('')).toEqual([])
})
