import { expect, it } from 'vitest'
import { explainHit } from '../../src/lookup/explain-hit.js'
import { rankSources } from '../../src/lookup/rank-sources.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { openNotes } from './open-notes.js'

const index = openNotes(
  {
    title: 'Packages',
    slug: 'pip-install',
    aliases: ['Virtual Env', 'packages'],
    tags: ['wheel'],
    topic: 'tools',
    texts: { lead: 'Fetch it.', prose: 'From an archive.', code: 'python -m pip\nwheel()' },
  },
  { title: '가상환경', slug: 'pip-install', lang: 'ko', texts: { lead: '', prose: '격리', code: '' } },
  'list',
)

/** Why the first entry is a hit, each reason as `word field how found`. */
async function explain(query: string): Promise<string[]> {
  const question = readQuery(query)
  const { rankings } = await rankSources([{ label: 'data', index }], question)
  const [ranking] = rankings
  if (ranking === undefined) throw new Error('no ranking')
  return explainHit(ranking, 0, question).map(({ word, field, how, found }) => `${word} | ${field} ${how} ${found}`)
}

it.each([
  ['title', 'packages', 'packages | title exact Packages'],
  ['title in the other language', '가상환경', '가상환경 | title exact 가상환경'],
  ['id', 'pip install', 'pip install | id exact pip-install'],
  ['alias', 'virtualenv', 'virtualenv | alias exact Virtual Env'],
  ['alias, begun', 'Virtual', 'Virtual | alias prefix Virtual Env'],
  ['title, misspelt', 'pakcages', 'pakcages | title typo Packages'],
  ['title, by its initial consonants', 'ㄱㅅㅎㄱ', 'ㄱㅅㅎㄱ | title initials 가상환경'],
  ['title, typed with the other layout', 'rktkdghksrud', 'rktkdghksrud | title layout 가상환경'],
])('explains a question that is a name by that: %s', async (_, query, reason) => {
  expect(await explain(query)).toEqual([reason])
})

it.each([
  ['wheel', 'tag'],
  ['tools', 'topic'],
  ['fetch', 'text'],
  ['archive', 'text'],
  ['격리', 'text'],
  ['python', 'code'],
  ['virtual', 'alias'],
  ['install', 'id'],
])('explains a word by the most telling place where it stands: %s, %s', async (word, field) => {
  expect(await explain(`${word} unknown`)).toEqual([`${word} | ${field} exact ${word}`])
})

it.each([
  [
    'each word, but none that it lacks',
    'archive list fetch',
    ['archive | text exact archive', 'fetch | text exact fetch'],
  ],
  ['a misspelt word', 'archiev fetch', ['archiev | text typo archive', 'fetch | text exact fetch']],
  [
    'words that are a name together by that name',
    'virtual env fetch',
    ['virtual | alias exact Virtual Env', 'env | alias exact Virtual Env', 'fetch | text exact fetch'],
  ],
])('explains %s', async (_, query, reasons) => {
  expect(await explain(query)).toEqual(reasons)
})

it.each(['list', 'zzzz', ''])('explains nothing where the entry is no hit: %j', async query => {
  expect(await explain(query)).toEqual([])
})
