import { expect, it } from 'vitest'
import { measureNearness } from '../../src/lookup/measure-nearness.js'

const near = (markdown: string, ...words: string[]) =>
  Number(
    measureNearness(
      markdown,
      words.map(found => ({ found, weight: 1 })),
    ).toFixed(2),
  )

it.each([
  ['near each other in one sentence', 'Merge two dicts', ['merge', 'dicts'], 0.96],
  ['in another order', 'dicts, to merge', ['merge', 'dicts'], 0.7],
  ['in two sentences of a line', 'Merge them. Dicts follow.', ['merge', 'dicts'], 0.5],
  ['on both sides of a dot that ends no sentence', 'merge.dicts', ['merge', 'dicts'], 1],
  [
    'in one of more sentences than a call takes arguments',
    `${'A. '.repeat(200_000)}Merge dicts.`,
    ['merge', 'dicts'],
    1,
  ],
  ['in two lines', 'merge\n\ndicts', ['merge', 'dicts'], 0.5],
  ['in a line and the code below it', '- merge:\n\n`dicts`', ['merge', 'dicts'], 0.98],
  ['nowhere', 'lists', ['merge', 'dicts'], 0],
  ['one of them', 'merge', ['merge', 'dicts'], 0.5],
  ['in other case, with other line ends', 'MERGE dicts\r\nlists', ['merge', 'dicts'], 1],
] as const)('measures words that stand %s', (_, markdown, words, nearness) => {
  expect(near(markdown, ...words)).toBe(nearness)
})

it('reads a long line once, however often a word of it stands there', () => {
  expect(near(`${'foo foe '.repeat(200_000)}fop`, 'foo', 'fop')).toBe(0.94)
})

it('takes a word that is known to be there for one of every sentence', () => {
  expect(near('merge', 'merge', '')).toBe(1)
})

it.each([
  ['', ['a', 'b']],
  ['a b', []],
] as const)('gives 0 for no text or no words', (markdown, words) => {
  expect(near(markdown, ...words)).toBe(0)
})
