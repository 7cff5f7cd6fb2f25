import { describe, expect, it } from 'vitest'
import type { Evidence, Span } from '../../src/lookup/evidence.js'
import { LEAST } from '../../src/lookup/least.js'
import { rankEntries } from '../../src/lookup/rank-entries.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { openNotes } from './open-notes.js'

const index = openNotes('list', { title: 'list sort', aliases: ['sorted'] })

/** Where a word stands in the two entries, and how many have it. */
const match = (strengths: readonly [number, number], uses = strengths.filter(Boolean).length) => ({
  strengths: Float32Array.from(strengths),
  by: new Int16Array(2),
  kin: [],
  uses,
})

const evidence = (...matches: ReturnType<typeof match>[]): Evidence => ({ index, matches, spans: [], names: new Map() })

/** Words of the question taken for a name. */
const span = (name: string, from: number, to: number, closeness = 1): Span => ({
  from,
  to,
  name: { key: index.names.find(name), closeness, how: 'exact' },
})

describe('the weight of a word', () => {
  const weigh = (query: string, ...all: Evidence[]) => rankEntries(all, readQuery(query)).map(({ weights }) => weights)

  it('is greater, the fewer entries of all sources have it', () => {
    const weights = [Math.log(1 + 3.5 / 1.5), Math.log(1 + 1.5 / 3.5)]
    expect(weigh('list sort', evidence(match([1, 0]), match([1, 1])), evidence(match([0, 0]), match([0, 1])))).toEqual([
      weights,
      weights,
    ])
  })

  it('is a tenth for a stop word', () => {
    expect(weigh('the', evidence(match([1, 0])))).toEqual([[0.1 * Math.log(1 + 1.5 / 1.5)]])
  })

  it('is a half for what is done', () => {
    expect(weigh('나누기', evidence(match([1, 0])))).toEqual([[0.5 * Math.log(1 + 1.5 / 1.5)]])
  })

  it('is half as much again for a name from code', () => {
    expect(weigh('KeyError', evidence(match([1, 0])))).toEqual([[1.5 * Math.log(1 + 1.5 / 1.5)]])
  })

  it('is a half for a word that is nowhere, and less in a longer question', () => {
    const rarest = Math.log(1 + 2.5 / 0.5)
    expect(weigh('list', evidence(match([0, 0])))).toEqual([[rarest * 0.5]])
    const five = Array.from('abcde', () => match([0, 0]))
    expect(weigh('alpha beta gamma delta epsilon', evidence(...five))).toEqual([five.map(() => rarest * (0.5 * 0.8))])
  })
})

describe('a word that is part of a name', () => {
  /** How strong each word is in each entry, and by what. */
  function rank(spans: readonly Span[], ...matches: ReturnType<typeof match>[]) {
    const [ranking] = rankEntries([{ ...evidence(...matches), spans }], readQuery('list sort'))
    return ranking?.matches.map(({ strengths, by }) => ({ strengths: [...strengths], by: [...by] }))
  }

  it('is as strong as the name, where the entry has it', () => {
    expect(rank([span('listsort', 0, 2)], match([0.5, 0.5]), match([0, 0.25]))).toEqual([
      { strengths: [0.5, 1], by: [0, -1] },
      { strengths: [0, 1], by: [0, -1] },
    ])
  })

  it('leaves the other words as they are', () => {
    expect(rank([span('list', 0, 1)], match([0.5, 0.5]), match([0, 0.25]))).toEqual([
      { strengths: [1, 0.5], by: [-1, 0] },
      { strengths: [0, 0.25], by: [0, 0] },
    ])
  })

  it('is the weaker, the less close or the less telling the name is', () => {
    expect(rank([span('list', 0, 1, 0.75), span('sorted', 1, 2)], match([0, 0]), match([0, 0]))).toEqual([
      { strengths: [0.75, 0], by: [-1, 0] },
      { strengths: [0, Math.fround(0.97)], by: [0, -2] },
    ])
  })

  it('is taken for the name where it is as strong itself, but not where it is stronger', () => {
    expect(rank([span('list', 0, 1, 0.75)], match([0.75, 0]))).toEqual([{ strengths: [0.75, 0], by: [-1, 0] }])
    expect(rank([span('list', 0, 1, 0.5)], match([0.75, 0]))).toEqual([{ strengths: [0.75, 0], by: [0, 0] }])
  })

  it('stays in the evidence as it was', () => {
    const [one, two] = [match([0.5, 0]), match([0, 0.5])]
    rank([span('list', 0, 1), span('sorted', 1, 2)], one, two)
    expect([one, two]).toEqual([match([0.5, 0]), match([0, 0.5])])
  })

  it('is copied, the others are not', () => {
    const [one, two] = [match([0.5, 0]), match([0, 0.5])]
    const [ranking] = rankEntries([{ ...evidence(one, two), spans: [span('list', 0, 1)] }], readQuery('list sort'))
    expect(ranking?.matches.map(each => each === one || each === two)).toEqual([false, true])
  })
})

it('judges each source by what speaks for it', () => {
  const all = [evidence(match([1, 0])), evidence(match([0, 0.5]))]
  const rankings = rankEntries(all, readQuery('list'))
  expect(rankings.map(({ scores, best }) => ({ scores: [...scores], best }))).toEqual([
    { scores: [0.87, 0], best: 0.87 },
    { scores: [0, 0.435], best: 0.435 },
  ])
  expect(rankings.map(ranking => ranking.evidence)).toEqual(all)
})

it('needs no stop word for a question to be covered', () => {
  const [ranking] = rankEntries([evidence(match([0, 0]), match([1, 0]))], readQuery('the list'))
  expect(ranking?.isCovered).toBe(true)
})

it('needs all words where none says anything, so that an entry that has them answers', () => {
  const kin = [{ key: 0, closeness: 1, how: 'exact' as const }]
  const best = (...all: ReturnType<typeof match>[]) => {
    const matches = all.map(each => ({ ...each, kin }))
    return rankEntries([{ ...evidence(), matches }], readQuery('the how'))[0]?.best
  }
  expect(best(match([0, 0.001]), match([0, 0.001]))).toBeGreaterThan(LEAST)
  expect(best(match([0, 0.001]), match([0, 0]))).toBeLessThan(LEAST)
})

it('judges nothing where there are no sources', () => {
  expect(rankEntries([], readQuery('list'))).toEqual([])
})
