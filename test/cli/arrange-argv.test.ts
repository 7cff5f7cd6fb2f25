import { expect, it } from 'vitest'
import { ASK, arrangeArgv } from '../../src/cli/arrange-argv.js'

const arrange = (...argv: string[]) => arrangeArgv(argv, new Set(['search', 'show']), new Set(['--width', '-n']))

it.each([
  ['a command stays', ['search', 'venv'], ['search', 'venv']],
  ['any other word starts the bare form', ['venv', 'create'], [ASK, 'venv', 'create']],
  ["an option's value is no word", ['--width', '40', 'show', 'x'], ['show', '--width', '40', 'x']],
  ['options may stand before the bare form', ['--json', 'venv'], [ASK, '--json', 'venv']],
  ["a command's own options may stand before it", ['-n', '3', '--raw', 'show', 'x'], ['show', '-n', '3', '--raw', 'x']],
  ['after -- a command is a word', ['--', 'search', 'x'], [ASK, '--', 'search', 'x']],
  ['after -- behind a command too', ['search', '--', 'show'], ['search', '--', 'show']],
  ['- is a word', ['-'], [ASK, '-']],
  ['options alone are no bare form', ['--help'], ['--help']],
  ['-- alone is nothing', ['--'], ['--']],
])('%s', (_, argv, expected) => {
  expect(arrange(...argv).argv).toEqual(expected)
})

it.each([
  ['a number is the value of --code', ['show', 'x', '--code', '2'], ['show', 'x', '--code=2'], undefined],
  ['a word behind --code stays a word', ['show', '--code', 'x'], ['show', '--code=', 'x'], 'x'],
  ['an option behind --code is none', ['show', 'x', '--code', '--raw'], ['show', 'x', '--code=', '--raw'], undefined],
  ['--code=LANG stays', ['show', 'x', '--code=sql'], ['show', 'x', '--code=sql'], undefined],
])('%s', (_, argv, expected, codeWord) => {
  expect(arrange(...argv)).toMatchObject({ argv: expected, codeWord })
})
