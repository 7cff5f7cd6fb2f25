import { expect, it } from 'vitest'
import { findKin } from '../../src/lookup/find-kin.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { openNotes } from './open-notes.js'

const { words } = openNotes('sort', 'sorted', 'sortable', '리스트를')

const find = (query: string) =>
  readQuery(query)
    .words.flatMap(word => findKin(words, word))
    .map(({ key, how }) => `${joinLetters(words.text(key))} ${how}`)

it('finds the word itself, then its forms, then longer words, each once', () => {
  expect(find('sort')).toEqual(['sort exact', 'sorted prefix', 'sortable prefix'])
})

it('finds a word that has been begun', () => {
  expect(find('리스')).toEqual(['리스트를 prefix'])
})

it.each(['s', 'tuple', ''])('finds nothing for %j', query => {
  expect(find(query)).toEqual([])
})
