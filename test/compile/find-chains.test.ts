import { expect, it } from 'vitest'
import { findChains } from '../../src/compile/find-chains.js'

it.each([
  ['below each other', [1, 2, 3, 2], [[0], [0, 1], [0, 1, 2], [0, 3]]],
  ['behind a text without a heading', [0, 2, 2], [[0], [1], [2]]],
  ['with a level skipped', [1, 3, 2], [[0], [0, 1], [0, 2]]],
  ['that are none', [], []],
])('chains headings %s', (_, depths, expected) => {
  expect(findChains(depths)).toEqual(expected)
})
