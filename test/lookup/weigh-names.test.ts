import { expect, it } from 'vitest'
import { FIELDS } from '../../src/index/fields.js'
import type { Kin } from '../../src/lookup/kin.js'
import { weighNames } from '../../src/lookup/weigh-names.js'
import { openNotes } from './open-notes.js'

const { names } = openNotes(
  { title: 'list', aliases: ['array', 'cells', 'rows'] },
  { title: 'table', aliases: ['rows'] },
  { title: 'dict', aliases: ['rows'] },
)

const kin = (name: string, more: Partial<Kin> = {}): Kin => ({
  key: names.find(name),
  closeness: 1,
  how: 'exact',
  ...more,
})

/** The scores by entry. */
const weigh = (...all: Kin[]) => [...weighNames(names, all)].map(([entry, { score }]) => [entry, score])

it('weighs a name of an entry by what it is to it', () => {
  expect(weigh(kin('list'), kin('dict', { closeness: 0.5, how: 'typo' }))).toEqual([
    [0, 1],
    [2, 0.5],
  ])
})

it('weighs an alias less that is not the very one', () => {
  expect(weigh(kin('array', { how: 'prefix' }))).toEqual([[0, 0.97 * 0.7]])
})

it('weighs an alias in full of which all was typed', () => {
  expect(weigh(kin('array', { how: 'initials', isWhole: true }))).toEqual([[0, 0.97]])
})

it('finds all entries with an alias, and weighs it less for being shared', () => {
  expect(weigh(kin('rows'))).toEqual([
    [0, 0.93],
    [1, 0.93],
    [2, 0.93],
  ])
})

it.each([
  ['before', 'array', 'list'],
  ['behind', 'list', 'array'],
])('keeps of an entry the best name, also with another %s it', (_, ...both) => {
  expect(
    weighNames(
      names,
      both.map(name => kin(name)),
    ),
  ).toEqual(
    new Map([
      [0, { score: 1, key: names.find('list'), fields: FIELDS.id | FIELDS.title, how: 'exact', isWhole: false }],
    ]),
  )
})

it('keeps the first of names that are as good', () => {
  const [hit] = weighNames(names, [kin('cells'), kin('array')]).values()
  expect(hit?.key).toBe(names.find('cells'))
})

it('finds nothing by no names', () => {
  expect(weigh()).toEqual([])
})
