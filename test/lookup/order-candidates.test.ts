import { expect, it } from 'vitest'
import { orderCandidates } from '../../src/lookup/order-candidates.js'

const order = (...candidates: readonly (readonly [place: number, entry: number, score: number])[]) =>
  orderCandidates(candidates.map(([place, entry, score]) => ({ place, entry, score }))).map(
    ({ place, entry }) => `${place}:${entry}`,
  )

it('puts the best first', () => {
  expect(order([0, 0, 0.2], [1, 0, 0.9], [0, 1, 0.5])).toEqual(['1:0', '0:1', '0:0'])
})

it('puts the earlier source first where scores are equal, and in it what stands first', () => {
  expect(order([1, 0, 0.5], [0, 2, 0.5], [0, 1, 0.5])).toEqual(['0:1', '0:2', '1:0'])
})

it('orders nothing where nothing answers', () => {
  expect(order()).toEqual([])
})
