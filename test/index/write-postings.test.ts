import { expect, it } from 'vitest'
import { FIELDS } from '../../src/index/fields.js'
import { packCounts } from '../../src/index/pack-counts.js'
import { readPostings } from '../../src/index/read-postings.js'
import { writePostings } from '../../src/index/write-postings.js'

it('writes steps of one byte or more, fields, and counts where there are any', () => {
  const prose = FIELDS.prose | (packCounts(0, 2, 0) << 8)
  expect([...writePostings([0, 5, 300], [FIELDS.id, FIELDS.title, prose])]).toEqual([1, 1, 5, 2, 167, 2, 64, 8])
})

it('writes what readPostings reads', () => {
  const seen: number[][] = []
  const code = FIELDS.code | (packCounts(0, 0, 9) << 8)
  readPostings(writePostings([3, 70_000], [FIELDS.tag, code]), (...posting) => seen.push(posting))
  expect(seen).toEqual([
    [3, FIELDS.tag, 0],
    [70_000, FIELDS.code, packCounts(0, 0, 7)],
  ])
})

it('writes nothing for no numbers', () => {
  expect([...writePostings([], [])]).toEqual([])
})
