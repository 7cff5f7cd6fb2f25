import { expect, it } from 'vitest'
import { findForms } from '../../src/lookup/find-forms.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { openNotes } from './open-notes.js'

const { words } = openNotes('리스트를', '만드는', 'sorted', 'sorting', 'os')

const find = (query: string) =>
  readQuery(query)
    .words.flatMap(word => findForms(words, word))
    .map(({ key }) => joinLetters(words.text(key)))

it.each([
  ['리스트', ['리스트를']],
  ['리스트가', ['리스트를']],
  ['만들기', ['만드는']],
  ['sort', ['sorted', 'sorting']],
])('finds of the same word as %s: %j', (query, forms) => {
  expect(find(query)).toEqual(forms)
})

it.each(['o', 'tuple', ''])('finds no forms of %j', query => {
  expect(find(query)).toEqual([])
})
