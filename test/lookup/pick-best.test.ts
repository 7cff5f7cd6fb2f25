import { expect, it } from 'vitest'
import { pickBest } from '../../src/lookup/pick-best.js'

const pick = (limit: number, ...sources: readonly (readonly number[])[]) =>
  pickBest(
    sources.map(scores => ({ scores: Float64Array.from(scores) })),
    limit,
  ).map(({ place, entry, score }) => [place, entry, score])

it('picks as many as are wanted, of all sources', () => {
  expect(pick(2, [0.2, 0.9], [0.5, 0.1])).toEqual([
    [0, 1, 0.9],
    [1, 0, 0.5],
  ])
})

it('picks those as good as the last one, too', () => {
  expect(pick(1, [0.5, 0.5], [0.5, 0.4])).toEqual([
    [0, 0, 0.5],
    [0, 1, 0.5],
    [1, 0, 0.5],
  ])
})

it('picks a perfect one', () => {
  expect(pick(1, [1, 0.9])).toEqual([[0, 0, 1]])
})

it('picks nothing that does not answer', () => {
  expect(pick(5, [0, 0.069])).toEqual([])
  expect(pick(5, [0, 0.07])).toEqual([[0, 1, 0.07]])
  expect(pick(5)).toEqual([])
})
