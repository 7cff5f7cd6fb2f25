import { expect, it } from 'vitest'
import { readAttribute } from '../../src/compile/read-attribute.js'

it.each([
  ['<a href="x&amp;y">', 'x&y'],
  ["<a HREF='x'>", 'x'],
  ['<a class=b href=x>', 'x'],
  ['<a>', undefined],
])('reads in %j the address %j', (tag, expected) => {
  expect(readAttribute(tag, 'href')).toBe(expected)
})
