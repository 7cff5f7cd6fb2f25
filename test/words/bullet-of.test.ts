import { expect, it } from 'vitest'
import { bulletOf } from '../../src/words/bullet-of.js'

it('tells inner lists from outer ones, and begins anew where it has no more', () => {
  expect([0, 1, 2, 3, 100].map(bulletOf)).toEqual(['•', '◦', '▪', '•', '◦'])
})
