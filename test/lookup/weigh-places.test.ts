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

it.each([
  ['a title', FIELDS.title, [0, 0, 0], 2.2],
  ['an id', FIELDS.id, [0, 0, 0], 2.2],
  ['an alias', FIELDS.alias, [0, 0, 0], 4.5],
  ['a title that is an alias, too', FIELDS.title | FIELDS.alias, [0, 0, 0], 2.2],
  ['a tag', FIELDS.tag, [0, 0, 0], 2],
  ['a topic', FIELDS.topic, [0, 0, 0], 1.5],
  ['a tag and a topic', FIELDS.tag | FIELDS.topic, [0, 0, 0], 3.5],
  ['the first paragraph', FIELDS.lead, [1, 0, 0], 4.5],
  ['other prose', FIELDS.prose, [0, 1, 0], 0.5],
  ['code, twice', FIELDS.code, [0, 0, 2], 0.3],
  ['a tag and prose', FIELDS.tag | FIELDS.prose, [0, 3, 0], 3.5],
] as const)('weighs a word in %s', (_, fields, [lead, prose, code], weight) => {
  expect(weigh(fields, packCounts(lead, prose, code))).toBeCloseTo(weight / (weight + 0.45), 10)
})

it.each([
  ['a title', FIELDS.title, [0, 0, 0], 2.2 / (0.6 + 0.4 * 2)],
  ['a first paragraph', FIELDS.lead, [1, 0, 0], 4.5 / (0.6 + 0.4 * 2)],
  ['prose', FIELDS.prose, [0, 1, 0], 0.5 / (0.4 + 0.6 * 4)],
  ['code', FIELDS.code, [0, 0, 1], 0.15 / (0.4 + 0.6 * 3)],
] as const)('weighs a word less in %s that is long', (_, fields, [lead, prose, code], weight) => {
  const long = { titleWords: () => 6, lengths: () => packLengths(20, 400, 150) }
  expect(weigh(fields, packCounts(lead, prose, code), long)).toBeCloseTo(weight / (weight + 0.45), 10)
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

it('leaves of a text its share, of names all', () => {
  expect(weigh(FIELDS.prose, packCounts(0, 1, 0), {}, 0)).toBe(0)
  expect(weigh(FIELDS.prose, packCounts(0, 1, 0), {}, 0.5)).toBeCloseTo(0.25 / 0.95, 10)
  expect(weigh(FIELDS.tag | FIELDS.prose, packCounts(0, 1, 0), {}, 0)).toBeCloseTo(2 / 2.45, 10)
})

it('stays below 1', () => {
  expect(weigh(255, packCounts(3, 7, 7))).toBeLessThan(1)
})
