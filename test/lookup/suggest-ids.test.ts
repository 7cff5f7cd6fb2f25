import { expect, it } from 'vitest'
import { suggestIds } from '../../src/lookup/suggest-ids.js'
import { openNotes } from './open-notes.js'

const suggest = (query: string, ...titles: string[]) =>
  suggestIds([{ label: 'data', index: openNotes(...titles) }], query)

it('gives the likest ids first, and none that is unlike', () => {
  expect(suggest('venv-creat', 'venv-activate', 'venv-create', 'dict-merge')).toEqual(['venv-create', 'venv-activate'])
})

it('knows Hangul by its letters', () => {
  expect(suggest('가상환겨', '가상환경', '리스트')).toEqual(['가상환경'])
})

it('gives five at most', () => {
  expect(suggest('list', ...'abcdefg'.split('').map(letter => `list-${letter}`))).toHaveLength(5)
})

it.each(['', '!!', 'zzzz'])('gives none for %j', query => {
  expect(suggest(query, 'venv-create')).toEqual([])
})
