import { expect, it } from 'vitest'
import { findForms } from '../../src/lookup/find-forms.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { type NoteSection, openNotes } from './open-notes.js'

const NOTES = ['리스트를', '만드는', 'sorted', 'sorting', 'os']

/** The forms found, each with how close it is. */
function find(query: string, notes: readonly NoteSection[] = NOTES) {
  const { words } = openNotes(...notes)
  return readQuery(query)
    .words.flatMap(word => findForms(words, word))
    .map(({ key, closeness, how }) => `${joinLetters(words.text(key))} ${closeness} ${how}`)
}

it.each([
  ['of a Korean noun, those that begin with it above all', '리스트', ['리스트를 0.97 prefix']],
  ['of a Korean noun with another particle', '리스트가', ['리스트를 0.55 prefix']],
  ['of a Korean verb', '만들기', ['만드는 0.8 prefix']],
  ['of an English word', 'sort', ['sorted 0.46 prefix', 'sorting 0.46 prefix']],
  ['of an English word, the word itself among them', 'sorted', ['sorted 0.46 prefix', 'sorting 0.3 prefix']],
])('finds forms %s: %s', (_, query, forms) => {
  expect(find(query)).toEqual(forms)
})

it.each(['o', 'tuple', ''])('finds no forms of %j', query => {
  expect(find(query)).toEqual([])
})

it('finds none where more than three thousand words begin so', () => {
  const many = (count: number) => ({
    title: 'sorted',
    texts: { lead: '', prose: Array.from({ length: count }, (_, at) => `sort${at}x`).join(' '), code: '' },
  })
  expect(find('sort', [many(2999)])).toEqual(['sorted 0.46 prefix'])
  expect(find('sort', [many(3000)])).toEqual([])
})
