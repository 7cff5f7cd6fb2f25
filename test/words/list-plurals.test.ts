import { expect, it } from 'vitest'
import { listPlurals } from '../../src/words/list-plurals.js'

it.each([
  ['keyword argument', ['keyword arguments']],
  ['dictionary', ['dictionaries']],
  ['key', ['keys']],
  ['switch', ['switches']],
])('takes %j for the singular of %j', (text, plurals) => {
  expect(listPlurals(text)).toEqual(plurals)
})

it.each(['args', 'class', 'os', 'io', 'x_s', '데코레이터', ''])('takes %j for no singular', text => {
  expect(listPlurals(text)).toEqual([])
})
