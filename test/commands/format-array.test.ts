import { expect, it } from 'vitest'
import { formatArray } from '../../src/commands/format-array.js'

it('writes an item a line', () => {
  expect(formatArray([{ a: 1 }, { a: 2 }])).toBe('[\n{"a":1},\n{"a":2}\n]')
})

it('writes none as an empty array', () => {
  expect(formatArray([])).toBe('[]')
})

it('writes controls so that no terminal obeys them, and loses none', () => {
  const text = 'a\u001b[2J\u009b2J\u202eb\u2066\u007f'
  const json = formatArray([text])
  expect(json).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069\u001b]/u)
  expect(JSON.parse(json)).toEqual([text])
})
