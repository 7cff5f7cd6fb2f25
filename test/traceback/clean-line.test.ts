import { expect, it } from 'vitest'
import { cleanLine } from '../../src/traceback/clean-line.js'

it.each([
  ['the return of a Windows line end', 'a\r', 'a'],
  ['colours', '\u001b[1;31ma\u001b[0m', 'a'],
  ['a byte-order mark', '\ufeffa', 'a'],
  ['what a progress bar has overwritten', ' 10%\r 20%\ra', 'a'],
  ['the right side of a box', '│ a      │', '│ a'],
  ['the right side of a box with many blanks', `│${' '.repeat(200_000)}a │`, `│${' '.repeat(200_000)}a`],
  ['stars around it', '  **KeyError: 1** ', '  KeyError: 1'],
  ['backticks around it', '`KeyError: 1`', 'KeyError: 1'],
  ['no stars that belong to it', 'a ** b *', 'a ** b *'],
  ['no backticks around words of it', '`a` is no `b`', '`a` is no `b`'],
])('leaves %s off', (_, line, expected) => {
  expect(cleanLine(line)).toBe(expected)
})
