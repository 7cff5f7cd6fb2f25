import { expect, it } from 'vitest'
import { gatherLiteral } from '../../src/lookup/gather-literal.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { openNotes } from './open-notes.js'

const index = openNotes('list sort', 'sorting', { title: '가상환경', aliases: ['venv'] }, 'dict')

/** The kin of each word, the names within the question, and the entries that it is a name of. */
function gather(query: string) {
  const { matches, spans, names } = gatherLiteral(index, readQuery(query))
  return {
    words: matches.map(({ kin }) => kin.map(({ key, how }) => `${joinLetters(index.words.text(key))} ${how}`)),
    spans: spans.map(({ from, to, name }) => `${joinLetters(index.names.text(name.key))} ${from}-${to}`),
    names: [...names].map(([entry, { how }]) => `${index.ids[entry]} ${how}`),
  }
}

it('gathers the kin of each word, and names within the question', () => {
  expect(gather('venv sort')).toEqual({
    words: [['venv exact'], ['sort exact', 'sorting prefix']],
    spans: ['venv 0-1'],
    names: [],
  })
})

it('gathers the entries that the question is a name of', () => {
  expect(gather('list sort').names).toEqual(['list-sort exact'])
  expect(gather('sort').names).toEqual(['sorting prefix'])
})

it('gathers the entries that a question is as good as a name of', () => {
  expect(gather('dicts').names).toEqual(['dict prefix'])
})

it('takes a name within the question for less close where that stands elsewhere with its signs', () => {
  const close = (...titles: string[]) =>
    gatherLiteral(openNotes(...titles), readQuery('pip --user')).spans.map(({ name }) => name.closeness)
  expect([close('user', 'it has --user'), close('user')]).toEqual([[0.4], [1]])
})

it('takes a name that the question is but for its signs for worth less', () => {
  const { names } = gatherLiteral(openNotes('user', 'it has --user'), readQuery('--user'))
  expect([...names].map(([entry, { score }]) => [entry, score])).toEqual([[0, 0.4]])
})

it('gathers words and names by their initial consonants', () => {
  expect(gather('ㄱㅅㅎㄱ')).toEqual({ words: [['가상환경 initials']], spans: [], names: ['가상환경 initials'] })
})

it('weighs texts by how strict the question is', () => {
  const notes = openNotes({ title: 'venv', texts: { lead: '', prose: 'sort', code: '' } })
  const strengths = (strictness: number) =>
    gatherLiteral(notes, { ...readQuery('sort'), strictness }).matches.map(match => match.strengths[0]?.toFixed(4))
  expect([strengths(1), strengths(0.5)]).toEqual([['0.5263'], ['0.1316']])
})

it('gathers nothing for words that are nowhere', () => {
  expect(gather('tuple')).toEqual({ words: [[]], spans: [], names: [] })
})

it('gathers nothing for a blank question', () => {
  expect(gather(' ')).toEqual({ words: [], spans: [], names: [] })
})
