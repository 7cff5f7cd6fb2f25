import { expect, it } from 'vitest'
import { FIELDS } from '../../src/index/fields.js'
import type { Shapes } from '../../src/index/open-shapes.js'
import { packCounts } from '../../src/index/pack-counts.js'
import { packLengths } from '../../src/index/pack-lengths.js'
import { weighPlaces } from '../../src/lookup/weigh-places.js'

/** What a word weighs in a section whose texts are as long as the average, with three words in its title. */
function weigh(fields: number, counts = 0, shape: Partial<Shapes> = {}, share = 1): number {
  const averages = { lead: 10, prose: 100, code: 50 }
  const shapes = {
    lengths: () => packLengths(10, 100, 50),
    titleWords: () => 3,
    averages,
    ...shape,
  }
  return weighPlaces(shapes, share)(0, fields, counts)
}

it('gives nothing for a word that stands nowhere', () => {
  expect(weigh(0)).toBe(0)
})

it('weighs names more than text, and text more than code', () => {
  const weights = [
    weigh(FIELDS.title),
    weigh(FIELDS.prose, packCounts(0, 1, 0)),
    weigh(FIELDS.code, packCounts(0, 0, 1)),
  ]
  expect(weights).toEqual(weights.toSorted((one, other) => other - one))
  expect(new Set(weights).size).toBe(3)
})

it('adds less with each repetition', () => {
  const [once, twice, thrice] = [1, 2, 3].map(times => weigh(FIELDS.prose, packCounts(0, times, 0)))
  if (once === undefined || twice === undefined || thrice === undefined) throw new Error('not three')
  expect(twice).toBeGreaterThan(once)
  expect(thrice - twice).toBeLessThan(twice - once)
})

it('weighs a word less in a longer text', () => {
  const counts = packCounts(0, 1, 0)
  expect(weigh(FIELDS.prose, counts, { lengths: () => packLengths(10, 400, 50) })).toBeLessThan(
    weigh(FIELDS.prose, counts),
  )
})

it('leaves of a text its share', () => {
  expect(weigh(FIELDS.prose, packCounts(0, 1, 0), {}, 0)).toBe(0)
})

it('stays below 1', () => {
  expect(weigh(255, packCounts(3, 7, 7))).toBeLessThan(1)
})
