import { expect, it } from 'vitest'
import { lookCloser } from '../../src/lookup/look-closer.js'
import { rankSources } from '../../src/lookup/rank-sources.js'
import { readQuery } from '../../src/lookup/read-query.js'
import type { CompiledSection } from '../../src/types.js'
import { type NoteSection, openNotes } from './open-notes.js'

/** A section of which this is all that is read when it is looked at closer. */
const section = (title: string, prose: string, more: Partial<CompiledSection> = {}): NoteSection => ({
  title,
  markdown: prose,
  texts: { lead: '', prose, code: '' },
  ...more,
})

/** What is left of a score of 1 of the first entry, when it is looked at closer. */
async function look(query: string, ...sections: NoteSection[]): Promise<number> {
  const question = readQuery(query)
  const { rankings } = await rankSources([{ label: 'data', index: openNotes(...sections) }], question)
  const [ranking] = rankings
  if (ranking === undefined) throw new Error('no ranking')
  return lookCloser({ place: 0, entry: 0, score: 1 }, ranking, question).score
}

it.each([
  ['next to each other in a sentence', 'Merge dicts.', 1],
  ['in another order', 'Of dicts, merge two.', 1 - 0.5 * 0.3],
  ['in two sentences', 'Merge. Sort dicts.', 1 - 0.5 * 0.5],
])('leaves of the score of words that stand %s', async (_, prose, score) => {
  expect(await look('merge dicts', section('one', prose))).toBe(score)
})

it('counts a word that the entry lacks as standing in no sentence', async () => {
  const [merge, tuple] = [Math.log(1 + 0.5 / 1.5), 0.5 * Math.log(1 + 1.5 / 0.5)]
  const score = 1 - 0.5 * (tuple / (merge + tuple))
  expect(await look('merge tuple', section('one', 'Merge dicts.'))).toBeCloseTo(score, 10)
})

it('counts a word that the entry is named after as standing in all sentences', async () => {
  expect(await look('venv create', section('venv', 'Create it.'))).toBe(1)
})

it('takes of twins the one where the words stand closer', async () => {
  const twin = section('하나', '합치기: merge dicts', { slug: 'one', lang: 'ko' })
  expect(await look('merge dicts', section('one', 'Merge. Sort dicts.'), twin)).toBe(1)
})

it.each(['list sort', 'LIST  sort', 'list-sort', 'sorted()'])(
  'leaves the score of a name as it is written: %s',
  async query => {
    expect(await look(query, section('List sort', '', { aliases: ['sorted()'] }))).toBe(1)
  },
)

it.each(['list.sort', 'sorted'])('takes a little of the score of a name with other signs: %s', async query => {
  expect(await look(query, section('List sort', '', { aliases: ['sorted()'] }))).toBe(0.97)
})

it('leaves the score of a name that was begun', async () => {
  expect(await look('list so', section('List sort', ''))).toBe(1)
})

it('takes a quarter of the score of a misspelt name whose words stand nowhere, half of it where they may be meant', async () => {
  expect(await look('lisst sort', section('List sort', ''))).toBe(0.75)
  expect(await look('lisst sort', section('List sort', ''), 'lisst')).toBe(0.5)
})

it('leaves a score where fewer than two words say something', async () => {
  expect(await look('the merge', section('one', 'Sort.'))).toBe(1)
  expect(await look('', section('one', 'Sort.'))).toBe(1)
})
