import { expect, it } from 'vitest'
import { hasWord } from '../../src/commands/has-word.js'

it.each([
  ['KeyError', 'KeyError'],
  ['a `KeyError: 1`', 'KeyError'],
  ['KeyErrors and KeyError', 'KeyError'],
  ['KeyError를 잡는다', 'KeyError'],
  ['queue.Empty', 'Empty'],
])('finds in %j the word %j', (text, name) => {
  expect(hasWord(text, name)).toBe(true)
})

it.each([
  ['KeyErrors', 'KeyError'],
  ['KeyErrorKeyError', 'KeyError'],
  ['my_KeyError', 'KeyError'],
  ['empty', 'Empty'],
  ['', 'KeyError'],
  ['a', ''],
  ['KeyErrors '.repeat(30_000), 'KeyError'],
])('finds in %.20j no word %j', (text, name) => {
  expect(hasWord(text, name)).toBe(false)
})
