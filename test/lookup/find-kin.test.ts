import { expect, it } from 'vitest'
import { findKin } from '../../src/lookup/find-kin.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { type NoteSection, openNotes } from './open-notes.js'

const NOTES = ['sort', 'sorted', 'sortable', '리스트를', '--user', 'username', 'thesaurus']

/** The kin found, each with how close it is, in two digits. */
function find(query: string, notes: readonly NoteSection[] = NOTES) {
  const { words } = openNotes(...notes)
  return readQuery(query)
    .words.flatMap(word => findKin(words, word))
    .map(({ key, closeness, how }) => `${joinLetters(words.text(key))} ${closeness.toFixed(2)} ${how}`)
}

it('finds the word itself, then its forms, then longer words, each once', () => {
  expect(find('sort')).toEqual(['sort 1.00 exact', 'sorted 0.46 prefix', 'sortable 0.25 prefix'])
})

it('finds the word with its signs before the word itself, which counts less beside it', () => {
  expect(find('--user')).toEqual(['--user 1.60 exact', 'user 0.40 exact', 'username 0.10 prefix'])
})

it('counts the parts of a name of code less where it stands as a whole, and in full where it does not', () => {
  expect(find('3.12', ['3.12'])).toEqual(['3.12 1.60 exact', '3 0.40 exact', '3.12 1.60 exact', '12 0.40 exact'])
  expect(find('3.12', ['3', '12'])).toEqual(['3 1.00 exact', '12 1.00 exact'])
})

it('counts the parts in full of a word of prose, and of a dotted name', () => {
  expect(find('built-in', ['built-in'])).toEqual([
    'built-in 1.25 exact',
    'built 1.00 exact',
    'built-in 1.25 exact',
    'in 1.00 exact',
  ])
  expect(find('os.path', ['os.path'])).toEqual([
    'os.path 1.25 exact',
    'os 1.00 exact',
    'os.path 1.25 exact',
    'path 1.00 exact',
  ])
})

it.each([
  ['리스', ['리스트를 0.53 prefix']],
  ['sor', ['sort 0.69 prefix', 'sortable 0.49 prefix', 'sorted 0.57 prefix']],
  ['th', ['thesaurus 0.38 prefix']],
])('finds words that have been begun, the closer, the less of them is missing: %s', (query, kin) => {
  expect(find(query)).toEqual(kin)
})

it('finds no longer words for a stop word', () => {
  expect(find('the')).toEqual([])
})

it.each(['s', 'tuple', ''])('finds nothing for %j', query => {
  expect(find(query)).toEqual([])
})

it('finds no longer words where there are more than three thousand', () => {
  const many = (count: number) => ({
    title: 'note',
    texts: { lead: '', prose: Array.from({ length: count }, (_, at) => `qu${at}x`).join(' '), code: '' },
  })
  expect(find('qu', [many(3000)])).toHaveLength(3000)
  expect(find('qu', [many(3001)])).toEqual([])
})
