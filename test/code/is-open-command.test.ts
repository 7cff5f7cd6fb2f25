import { expect, it } from 'vitest'
import { isOpenCommand } from '../../src/code/is-open-command.js'

it.each(['for i in 1 2; do', 'for i in 1 2\ndo\necho $i', 'if true; then', 'a &&', 'a |', 'f() {', 'case $x in'])(
  'is true for %j',
  command => {
    expect(isOpenCommand(command)).toBe(true)
  },
)

it.each(['', 'ls', 'for i in 1; do echo; done', 'for i in 1\ndo echo\ndone | sort', 'if true; then a; fi', 'a | b'])(
  'is false for %j',
  command => {
    expect(isOpenCommand(command)).toBe(false)
  },
)

it('reads a line full of ends above the last one in no time', () => {
  expect(isOpenCommand(`for i in 1\n${'fi '.repeat(120_000)}\necho $i`)).toBe(true)
})
