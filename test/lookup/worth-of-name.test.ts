import { expect, it } from 'vitest'
import { FIELDS } from '../../src/index/fields.js'
import { worthOfName } from '../../src/lookup/worth-of-name.js'

it.each([
  ['an id', FIELDS.id, 2, true, 1],
  ['a title that many entries have, and that is not the very name', FIELDS.title, 200, false, 1],
  ['an id that is an alias, too', FIELDS.id | FIELDS.alias, 2, true, 1],
  ['an alias of one entry', FIELDS.alias, 4, true, 0.97],
  ['an alias of several', FIELDS.alias, 5, true, 0.93],
  ['what is like an alias of one entry', FIELDS.alias, 4, false, 0.97 * 0.7],
  ['what is like an alias of several', FIELDS.alias, 5, false, 0.93 * 0.7],
])('weighs %s', (_, fields, bytes, isExact, worth) => {
  expect(worthOfName({ fields, bytes, isExact })).toBe(worth)
})
