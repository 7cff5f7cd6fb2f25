import { expect, it } from 'vitest'
import { indentOf, skipColumns } from '../../src/code/skip-columns.js'

it('counts a tab up to the next multiple of four', () => {
  expect([indentOf('\ta'), indentOf('  \ta'), indentOf('\ta', 2), indentOf('')]).toEqual([4, 4, 2, 0])
})

it('leaves the rest of a tab that it cuts as blanks', () => {
  expect([skipColumns('\ta', 2), skipColumns('    a', 2), skipColumns('a', 2), skipColumns('\ta', 1, 3)]).toEqual([
    '  a',
    '  a',
    'a',
    'a',
  ])
})
