import { expect, it } from 'vitest'
import { hasCode } from '../../src/lookup/has-code.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { openNotes } from './open-notes.js'

/** Whether each word of a question stands with its signs in a note with these titles. */
const has = (query: string, ...titles: string[]) => {
  const { words } = openNotes(...titles)
  return readQuery(query).words.map(word => hasCode(words, word))
}

it.each([
  ['an option', '--user', [true]],
  ['a version', '3.12', [true, true]],
  ['the name of a file', 'setup.cfg', [true, true]],
  ['a name with underscores', 'get_item', [true, true]],
  ['a dunder name', '__init__', [true]],
])('tells that %s stands with its signs', (_, query, expected) => {
  expect(has(query, query)).toEqual(expected)
})

it('tells that a name stands only without them', () => {
  expect(has('--user 3.12', 'user', '3 12')).toEqual([false, false, false])
})

it.each([
  ['a compound', 'built-in', [false, false]],
  ['a dotted name', 'os.path', [false, false]],
  ['a contraction', "isn't", [false, false]],
  ['a word with a particle', 'venv를', [false]],
  ['a plain word', 'venv', [false]],
])('takes %s for prose', (_, query, expected) => {
  expect(has(query, query)).toEqual(expected)
})
