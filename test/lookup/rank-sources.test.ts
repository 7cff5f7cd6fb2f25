import { expect, it } from 'vitest'
import { rankSources } from '../../src/lookup/rank-sources.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { openNotes } from './open-notes.js'

/** The question as it was taken, and the id of the entry with the best score. */
async function rank(query: string, ...titles: string[]) {
  const index = openNotes(...titles)
  const { question, rankings } = await rankSources([{ label: 'notes:1', index }], readQuery(query))
  const scores = [...(rankings[0]?.scores ?? [])]
  const best = Math.max(...scores)
  return { text: question.text, best: best > 0 ? index.ids[scores.indexOf(best)] : undefined }
}

it('takes a question as it is typed where that answers', async () => {
  expect(await rank('list sort', 'list sort', 'dict')).toEqual({ text: 'list sort', best: 'list-sort' })
})

it('takes a word for misspelt before it takes it for two', async () => {
  expect(await rank('lisst', 'list', 'dict')).toEqual({ text: 'lisst', best: 'list' })
})

it('takes words that were run together for what they are', async () => {
  expect(await rank('리스트정렬방법', '정렬', '리스트')).toMatchObject({ text: '리스트 정렬 방법' })
})

it('says that nothing answers by scores of 0', async () => {
  expect(await rank('zzzzqqqq', 'list')).toEqual({ text: 'zzzzqqqq', best: undefined })
})
