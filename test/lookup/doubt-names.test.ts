import { expect, it } from 'vitest'
import { doubtNames } from '../../src/lookup/doubt-names.js'
import { findNames } from '../../src/lookup/find-names.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { openNotes } from './open-notes.js'

/** The names that a question is or begins, as they are and doubted: how much each entry is worth. */
function doubt(query: string, ...titles: string[]) {
  const index = openNotes(...titles)
  const question = readQuery(query)
  const names = findNames(index.names, question.key)
  const doubted = doubtNames(names, index, question)
  return [...doubted].map(([entry, { score }]) => [titles[entry], score / (names.get(entry)?.score ?? 0)])
}

it.each([
  ['an option', '--user', 'user'],
  ['a beginning of an option', '--user', 'user name'],
  ['a version', '3.12', '312'],
  ['a dunder name', '__init__', 'init'],
])('leaves less of what looks like %s but for its signs', (_, query, other) => {
  expect(doubt(query, `it has ${query}`, other)).toEqual([[other, 0.4]])
})

it('leaves all of it where the entry has the question with its signs', () => {
  expect(doubt('--user', '--user')).toEqual([['--user', 1]])
})

it.each([
  ['no entry has the question with its signs', '--user', 'option', 'user'],
  ['the question is a dotted name', 'os.path', 'it has os.path', 'os path'],
  ['the question has several words', 'pip --user', 'it has --user', 'pip user'],
  ['the question has no signs', 'user', 'it has --user', 'user'],
])('leaves all of it where %s', (_, query, has, name) => {
  expect(doubt(query, has, name)).toEqual([[name, 1]])
})

it('gives none where there are none', () => {
  expect(doubt('--user', 'it has --user')).toEqual([])
})
