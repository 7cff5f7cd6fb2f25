import { expect, it } from 'vitest'
import { rankSources } from '../../src/lookup/rank-sources.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { type NoteSection, openNotes } from './open-notes.js'

const prose = (title: string, text: string): NoteSection => ({ title, texts: { lead: '', prose: text, code: '' } })

/** The question as it was taken, the words that were taken for misspelt, and the id of the entry with the best score. */
async function rank(query: string, ...notes: NoteSection[]) {
  const index = openNotes(...notes)
  const { question, rankings } = await rankSources([{ label: 'notes:1', index }], readQuery(query))
  const [ranking] = rankings
  if (ranking === undefined) throw new Error('no ranking')
  const doubted = question.words.filter((_, at) => ranking.matches[at]?.kin.some(({ how }) => how === 'typo'))
  return {
    text: question.text,
    doubted: doubted.map(({ word }) => word),
    best: ranking.best > 0 ? index.ids[ranking.scores.indexOf(ranking.best)] : undefined,
  }
}

it('takes a question as it is typed where that answers', async () => {
  expect(await rank('list sort', 'list sort', 'lists dict')).toEqual({
    text: 'list sort',
    doubted: [],
    best: 'list-sort',
  })
})

it('takes a word for misspelt before it takes it for two', async () => {
  expect(await rank('lisst', 'list', 'dict')).toEqual({ text: 'lisst', doubted: ['lisst'], best: 'list' })
})

const IMPORTS = ['form handling', 'from import', 'import module', 'impart']

it('takes unknown words for misspelt, and no others where an entry has all then', async () => {
  expect(await rank('import modlue', ...IMPORTS)).toMatchObject({ doubted: ['modlue'], best: 'import-module' })
})

it('takes any word for misspelt where no entry has all of them', async () => {
  expect(await rank('form import', ...IMPORTS)).toMatchObject({ doubted: ['form', 'import'], best: 'from-import' })
})

it('takes no word for misspelt where an entry has all of them, even if it answers badly', async () => {
  expect(await rank('form import', prose('html', 'import a form'), 'from')).toMatchObject({ doubted: [], best: 'html' })
})

it('takes no word for misspelt that is there with a particle', async () => {
  expect(await rank('리스트 정렬', '리스트를 정렬', '리스크')).toMatchObject({ doubted: [], best: '리스트를-정렬' })
})

it('takes no word of a name for misspelt', async () => {
  expect(await rank('threadpool', 'thread pool', 'threadpoll')).toMatchObject({ doubted: [], best: 'thread-pool' })
})

it('takes no known word for misspelt where that answers hardly better', async () => {
  const notes = ['form handling', 'from import', 'alpha sigma omega']
  expect(await rank('form import alpha sigma omega', ...notes)).toMatchObject({
    doubted: [],
    best: 'alpha-sigma-omega',
  })
})

it('takes of more than five words only those for misspelt that are unknown', async () => {
  const notes = ['form handling', 'from import alpha sigma omega', 'kappa module']
  expect(await rank('form import alpha sigma omega', ...notes)).toMatchObject({ doubted: ['form'] })
  expect(await rank('form import alpha sigma omega kappa', ...notes)).toMatchObject({ doubted: [] })
  expect(await rank('form import alpha sigma omega kapap', ...notes)).toMatchObject({ doubted: ['kapap'] })
})

it('takes words that were run together for what they are', async () => {
  expect(await rank('리스트정렬방법', '정렬', '리스트')).toMatchObject({ text: '리스트 정렬 방법' })
})

it('leaves words that were run together where the question has more than five', async () => {
  expect(await rank('리스트정렬 하나 둘 셋 넷', '정렬', '리스트')).toMatchObject({ text: '리스트 정렬 하나 둘 셋 넷' })
  expect(await rank('리스트정렬 하나 둘 셋 넷 오', '정렬', '리스트')).toMatchObject({
    text: '리스트정렬 하나 둘 셋 넷 오',
  })
})

it('says that nothing answers by scores of 0', async () => {
  expect(await rank('zzzzqqqq', 'list')).toEqual({ text: 'zzzzqqqq', doubted: [], best: undefined })
})

it('ranks nothing where there are no sources', async () => {
  const question = readQuery('list')
  expect(await rankSources([], question)).toEqual({ question, rankings: [] })
})
