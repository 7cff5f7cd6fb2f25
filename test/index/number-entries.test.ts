import { expect, it } from 'vitest'
import { FORM } from '../../src/index/form.js'
import { numberEntries } from '../../src/index/number-entries.js'

it('joins twins, and numbers entries by their first section', () => {
  const entries = numberEntries([
    { id: 'a', lang: 'ko' },
    { id: 'b', lang: 'en' },
    { id: 'a', lang: 'en' },
  ])
  expect(entries.ids).toEqual(['a', 'b'])
  expect([...entries.ofSection]).toEqual([0, 1, 0])
  expect([...entries.sections]).toEqual([2, 0, 1, FORM.none])
})

it('has none for no sections', () => {
  expect(numberEntries([]).ids).toEqual([])
})
