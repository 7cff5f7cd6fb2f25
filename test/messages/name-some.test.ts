import { expect, it } from 'vitest'
import { nameSome } from '../../src/messages/name-some.js'

it('names all of a few, and fifty of many', () => {
  expect(nameSome(['a', 'b'])).toBe('a, b')
  expect(nameSome(Array.from({ length: 51 }, (_, at) => `${at}`))).toMatch(/^0, 1, .*, 48, 49, …$/u)
})
