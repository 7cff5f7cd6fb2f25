import { expect, it } from 'vitest'
import { splitWords } from '../../src/words/split-words.js'

const split = (text: string) => splitWords(text).map(({ whole, parts, humps }) => [whole, parts, humps])

it.each([
  ['a dotted name', 'functools.wraps', [['functools.wraps', ['functools', 'wraps'], []]]],
  ['an option', '--user', [['--user', ['user'], []]]],
  ['a name in mixed case', 'ThreadPool', [['threadpool', ['threadpool'], ['thread', 'pool']]]],
  ['an emoji', '✅', [['✅', [], []]]],
  ['a letter with a backslash', '\\d', [['\\d', ['d'], []]]],
  ['a dunder name', '__init__', [['__init__', ['init'], []]]],
  ['a foreign word with a particle', 'venv를', [['venv를', ['venv', '를'], []]]],
  ['an operator', ':=', [[':=', [], []]]],
  ['a sign that belongs to a name', 'c++', [['c++', ['c'], []]]],
])('takes %s for a word, and what it is made of: %s', (_, text, expected) => {
  expect(split(text)).toEqual(expected)
})

it('takes a lone mark of prose for no word', () => {
  expect(splitWords('a - b').map(({ text }) => text)).toEqual(['a', 'b'])
})

it('gives none for a blank text, and for a word of more than 64 letters', () => {
  expect([splitWords(' '), splitWords('x'.repeat(65))]).toEqual([[], []])
})
