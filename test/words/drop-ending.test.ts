import { expect, it } from 'vitest'
import { dropEnding } from '../../src/words/drop-ending.js'

it.each([
  ['list.md', 'list'],
  ['list.ko.md', 'list.ko'],
  ['.md', '.md'],
  ['list', 'list'],
  ['', ''],
])('makes %j %j', (file, expected) => {
  expect(dropEnding(file)).toBe(expected)
})
