import { expect, it } from 'vitest'
import { FIELDS } from '../../src/index/fields.js'
import { worthOfName } from '../../src/lookup/worth-of-name.js'

it.each([
  ['an id', FIELDS.id, false, true, 1],
  ['a title that many entries have, and that is not the very name', FIELDS.title, true, false, 1],
  ['an id that is an alias, too', FIELDS.id | FIELDS.alias, false, true, 1],
  ['an alias of one entry', FIELDS.alias, false, true, 0.97],
  ['an alias of several', FIELDS.alias, true, true, 0.93],
  ['what is like an alias of one entry', FIELDS.alias, false, false, 0.97 * 0.7],
  ['what is like an alias of several', FIELDS.alias, true, false, 0.93 * 0.7],
])('weighs %s', (_, fields, isShared, isExact, worth) => {
  expect(worthOfName({ fields, isShared, isExact })).toBe(worth)
})
