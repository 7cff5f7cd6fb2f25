import { expect, it } from 'vitest'
import { listSingulars } from '../../src/words/list-singulars.js'

it.each([
  ['context managers', ['context manager']],
  ['f-strings', ['f-string']],
  ['dictionaries', ['dictionary', 'dictionarie']],
  ['abstract classes', ['abstract class', 'abstract classe']],
  ['caches', ['cach', 'cache']],
  ['sets', ['set']],
])('takes %j for the plural of %j', (text, singulars) => {
  expect(listSingulars(text)).toEqual(singulars)
})

it.each(['class', 'status', 'this', 'os', 'set', 'x_s', '데코레이터s', ''])('takes %j for no plural', text => {
  expect(listSingulars(text)).toEqual([])
})
