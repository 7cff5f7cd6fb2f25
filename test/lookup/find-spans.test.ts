import { expect, it } from 'vitest'
import { findSpans } from '../../src/lookup/find-spans.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { openNotes } from './open-notes.js'

const EIGHT = 'alpha beta gamma delta epsilon zeta theta kappa'

const { names } = openNotes('list', 'list sort', 'thread pool', '가상 환경', EIGHT, `${EIGHT} lambda`)

/** The names found in a question, with the places of their words and how close they are. */
const find = (query: string) =>
  findSpans(names, readQuery(query).words).map(({ from, to, name }) => [
    joinLetters(names.text(name.key)),
    from,
    to,
    name.closeness,
  ])

it('finds longer names before the shorter ones in them', () => {
  expect(find('list sort key')).toEqual([
    ['listsort', 0, 2, 1],
    ['list', 0, 1, 1],
  ])
})

it('finds a name with words between that say nothing, as less close', () => {
  expect(find('thread in pool')).toEqual([['threadpool', 0, 3, 0.95]])
})

it('finds a name whose words have particles, as less close', () => {
  expect(find('가상 환경을')).toEqual([['가상환경', 0, 2, 0.95]])
})

it('leaves a single word with a particle to those that look for its forms', () => {
  expect(find('가상환경을')).toEqual([])
})

it('finds names of eight words, but of no more', () => {
  expect(find(`${EIGHT} lambda`)).toEqual([[EIGHT.replaceAll(' ', ''), 0, 8, 1]])
})

it('finds nothing where no words are a name', () => {
  expect(find('tuple')).toEqual([])
  expect(find('')).toEqual([])
})
