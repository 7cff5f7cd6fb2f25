import { expect, it } from 'vitest'
import { memorySource } from '../../src/index/memory-source.js'
import { openIndex } from '../../src/index/open-index.js'
import { packIndex } from '../../src/index/pack-index.js'
import { suggestIds } from '../../src/lookup/suggest-ids.js'
import { makeNote } from '../index/make-note.js'

function suggest(query: string, ...titles: string[]): string[] {
  const index = openIndex(memorySource(packIndex([makeNote('a.md', ...titles.map(title => ({ title })))], '')))
  if (index === undefined) throw new Error('not an index')
  return suggestIds([{ label: 'data', index }], query)
}

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
