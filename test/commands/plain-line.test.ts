import { expect, it } from 'vitest'
import { plainLine } from '../../src/commands/plain-line.js'

it.each([
  ['- **bold** and *thin* item', 'bold and thin item'],
  ['1. [x] done', '[x] done'],
  ['- [x] done', 'done'],
  ['> > quoted _text_', 'quoted text'],
  ['### Heading', 'Heading'],
  ['with `pool_size=5` and ``a `tick` b``', 'with pool_size=5 and a `tick` b'],
  ['max_overflow and pool_size', 'max_overflow and pool_size'],
  ['foo_bar_ and _so_', 'foo_bar_ and so'],
  ['`__init__` and `*args`', '__init__ and *args'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['see [the docs](https://e.com "title") or <https://e.com>', 'see the docs or https://e.com'],
  ['a \\* b', 'a * b'],
  ['---', '---'],
  ['- ', ''],
  ['', ''],
])('reads %j as %j', (line, text) => {
  expect(plainLine(line)).toBe(text)
})
