import { describe, expect, it } from 'vitest'
import type { NameHit, Span } from '../../src/lookup/evidence.js'
import { judgeSource } from '../../src/lookup/judge-source.js'
import { openNotes } from './open-notes.js'

/** A word of the question by how strong it is in each of two entries, and how close what stands there is to it. */
const word = (
  strengths: readonly [number, number],
  weight = 1,
  {
    isNeeded = true,
    closeness = 1,
    isKnown = closeness === 1,
  }: Partial<Record<'isNeeded' | 'isKnown', boolean>> & {
    closeness?: number
  } = {},
) => ({ strengths, weight, isNeeded, isKnown, closeness })

/** A score of what answers, as it is raised where it is faint. */
const raised = (score: number) => (score < 0.1 ? 0.07 + score * 0.3 : score)

const name = (score: number): NameHit => ({ score, key: 0, fields: 1, how: 'exact', isWhole: false })

/** The verdict on two entries, the first ones of which have names with these scores. */
function judge(
  words: readonly ReturnType<typeof word>[],
  { strict = 1, names = [] as readonly number[], spans = [] as readonly Span[] } = {},
) {
  const isIn = (at: number) => spans.some(({ from, to }) => from <= at && at < to)
  const matches = words.map(({ strengths, closeness }, at) => ({
    strengths: Float32Array.from(strengths),
    // What stands in a span is a name of the first entry.
    by: Int16Array.from([isIn(at) ? -1 : 0, 0]),
    kin: [{ key: 0, closeness, how: closeness === 1 ? ('exact' as const) : ('typo' as const) }],
    uses: 1,
  }))
  const { scores, best, isCovered } = judgeSource({
    evidence: {
      index: openNotes('one', 'two'),
      matches,
      spans,
      names: new Map(names.map((score, entry) => [entry, name(score)])),
    },
    matches,
    weights: words.map(({ weight }) => weight),
    isNeeded: words.map(({ isNeeded }) => isNeeded),
    isKnown: words.map(({ isKnown }) => isKnown),
    share: 0.5,
    strict,
  })
  return { scores: [...scores], best, isCovered }
}

describe('by words, an entry', () => {
  it('reaches 0.87, and less where they are weaker', () => {
    expect(judge([word([1, 0.5])])).toEqual({ scores: [0.87, 0.87 * 0.5], best: 0.87, isCovered: true })
  })

  it.each([
    ['a name of several words', 2, 0.35],
    ['a name of a single word', 1, 1],
  ])('pays for a missing word beside %s', (_, to, cost) => {
    const spans: Span[] = [{ from: 0, to, name: { key: 0, closeness: 1, how: 'exact' } }]
    const { scores } = judge([word([1, 1]), word([1, 1]), word([0, 0])], { spans })
    const score = (share: number) => 0.87 * (2 / 3) * (2 / 3) ** (2.25 * share)
    expect(scores).toEqual([score(cost), score(1)])
  })

  it('loses more than the share of the words that are missing', () => {
    const half = raised(0.87 * 0.5 * 0.5 ** 2.25)
    expect(judge([word([1, 1]), word([1, 0])]).scores).toEqual([0.87, half])
  })

  it.each([
    [1, 0.5 ** 2.25],
    [0.5, 0.5 ** 1.125],
    [0, 1],
  ])('loses less by them where the question is less strict: %d', (strict, left) => {
    expect(judge([word([1, 1]), word([1, 0])], { strict }).scores).toEqual([0.87, raised(0.87 * 0.5 * left)])
  })

  it('has more of a word that weighs more', () => {
    expect(judge([word([1, 0], 3), word([0, 1], 1)]).scores).toEqual([
      0.87 * 0.75 * 0.75 ** 2.25,
      raised(0.87 * 0.25 * 0.25 ** 2.25),
    ])
  })

  it('loses a little of a word that is only like what stands there', () => {
    const score = 0.87 * 0.9375 ** 2.25
    expect(judge([word([1, 1]), word([1, 1], 1, { closeness: 0.5 })]).scores).toEqual([score, score])
  })

  it.each([
    [
      'has half of the words as they were typed',
      [word([1 / 128, 0]), word([0, 0])],
      raised((0.87 / 256) * 0.5 ** 2.25),
    ],
    [
      'has all words but one that is nowhere',
      [word([1 / 128, 0]), word([0, 0], 1, { isKnown: false })],
      raised((0.87 / 256) * 0.5 ** 2.25),
    ],
    ['has all words as they were typed', [word([1 / 128, 0]), word([1 / 128, 0])], raised(0.87 / 128)],
    [
      'has something like the only word',
      [word([1 / 128, 0], 1, { closeness: 0.5 })],
      raised((0.87 / 128) * 0.875 ** 2.25),
    ],
  ])('answers where it %s, however little they say there', (_, words, score) => {
    expect(judge(words).scores).toEqual([expect.closeTo(score, 10), 0])
  })

  it('does not where it has something like each of several words', () => {
    const vague = word([1 / 128, 0], 1, { closeness: 0.5 })
    expect(judge([vague, vague]).best).toBeLessThan(0.07)
  })

  it('does not where it has less than half of the words', () => {
    expect(judge([word([1 / 128, 0]), word([0, 0]), word([0, 0])]).best).toBeLessThan(0.07)
  })

  it('does not where most of the words are nowhere', () => {
    const unknown = word([0, 0], 1, { isKnown: false })
    expect(judge([word([1 / 128, 0]), unknown, unknown]).best).toBeLessThan(0.07)
  })

  it('has a score of 0 where it has none', () => {
    expect(judge([word([0, 0])])).toEqual({ scores: [0, 0], best: 0, isCovered: false })
  })
})

describe('by its name, an entry', () => {
  it('has the score of that, and a little more by words', () => {
    const named = 0.9 + 0.1 * 0.05 * (0.87 * 0.5)
    expect(judge([word([0.5, 0])], { names: [0.9] })).toEqual({ scores: [named, 0], best: named, isCovered: true })
  })

  it('needs no words', () => {
    expect(judge([], { names: [1, 0.8] })).toEqual({ scores: [1, 0.8], best: 1, isCovered: true })
  })

  it('keeps the score by words where that is as good or better', () => {
    const byWords = { scores: [0.87, 0.87], best: 0.87, isCovered: true }
    expect(judge([word([1, 1])], { names: [0.87, 0.5] })).toEqual(byWords)
  })
})

describe('a question is covered', () => {
  it.each([
    ['by an entry that has all its words', [word([1, 0]), word([1, 1])], true],
    ['without words that say nothing', [word([1, 0]), word([0, 0], 0.1, { isNeeded: false })], true],
    ['not by two entries that have a half each', [word([1, 0]), word([0, 1])], false],
  ])('%s', (_, words, isCovered) => {
    expect(judge(words).isCovered).toBe(isCovered)
  })
})
