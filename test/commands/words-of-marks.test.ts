import { expect, it } from 'vitest'
import { findContext } from '../../src/commands/find-context.js'
import { listMarks } from '../../src/commands/list-marks.js'
import { wordMatches } from '../../src/commands/word-matches.js'
import type { How, Match } from '../../src/types.js'

const exact = (...words: string[]): Match[] =>
  words.map(word => ({ word, field: 'text', how: 'exact', found: word }) as const)

it.each<[what: string, word: string, how: How, found: string, marks: string[]]>([
  ['each word of a name', 'read file', 'exact', 'read file', ['read', 'file']],
  ['the words of a name as it is written, too', 'readfile', 'exact', 'read file', ['read', 'file', 'readfile']],
  ['the words a misspelt name was taken for', 'raed file', 'typo', 'read file', ['read', 'file']],
  ['no stop words', 'how to sort a list', 'exact', 'how to sort a list', ['sort', 'list']],
  ['the words of a dotted name', 'os.path', 'exact', 'os.path', ['os.path', 'os', 'path']],
  ['a name with underscores as a whole', 'check_output', 'exact', 'check_output', ['check_output']],
  ['a decorator with and without its sign', '@cache', 'exact', '@cache', ['cache', '@cache']],
  ['a Korean noun without its particle', '리스트를', 'exact', '리스트를', ['리스트', '리스트를']],
  ['what a letter or two begin', 'wa', 'prefix', 'walrus', ['walrus']],
  ['what a syllable or two begin, without its particle', '가상', 'prefix', '가상환경을', ['가상환경']],
  ['a short word before its particle', '파일', 'prefix', '파일을', ['파일']],
  ['a name of letters that are typed otherwise', 'ㄱㅅ', 'initials', '가상', ['가상']],
])('marks %s', (_, word, how, found, marks) => {
  expect(listMarks([{ word, field: 'alias', how, found }])).toEqual(marks)
})

it('marks stop words where there is nothing else', () => {
  expect(listMarks(exact('how', 'to', 'sort'))).toEqual(['sort'])
  expect(listMarks(exact('with', 'as'))).toEqual(['with', 'as'])
})

it('gives the line with the words, not one with pieces of them or with stop words', () => {
  const markdown = '## A\n\nFirst line.\n\nThe size of a resort.\n\nIn a pool to sort.'
  expect(findContext(markdown, exact('sort', 'a'))).toBe('In a pool to sort.')
  expect(findContext('## A\n\nSimple.\n\nSee re.', exact('re'))).toBe('See re.')
})

it('says of no stop word that it made a hit, unless nothing else did', () => {
  const [to, sort] = ['to', 'sort'].map(word => ({ word, field: 'alias', how: 'exact', found: word }) as const)
  expect(
    wordMatches(
      [to, sort].flatMap(match => match ?? []),
      'a b',
      'en',
    ),
  ).toBe('sort (alias)')
  expect(
    wordMatches(
      [to].flatMap(match => match ?? []),
      'a b',
      'en',
    ),
  ).toBe('to (alias)')
})
