import { expect, it } from 'vitest'
import { unpackLine } from '../../src/traceback/unpack-line.js'

const TRACEBACK = 'Traceback (most recent call last):\n  File "a.py", line 1, in f\nKeyError: \'a\'\n'
const LINES = [...TRACEBACK.trimEnd().split('\n'), '']

it.each([
  ['a field with the traceback', { level: 'error', exc_info: TRACEBACK, ts: 3 }, LINES],
  ['a field of a field', { exception: { stacktrace: TRACEBACK } }, LINES],
  ['a record in a record', { log: JSON.stringify({ exc: TRACEBACK }) }, LINES],
  ['a list of lines', { traceback: TRACEBACK.trimEnd().split('\n') }, LINES],
  ["Docker's line of a log", { log: '  File "a.py", line 1\n', stream: 'stderr' }, ['  File "a.py", line 1']],
  ['a class and its message', { errorType: 'KeyError', errorMessage: "'a'" }, ["KeyError: 'a'", '']],
])('takes the lines out of %s', (_, record, expected) => {
  expect(unpackLine(JSON.stringify(record))).toEqual(expected)
})

it('takes line ends that are spelled out for line ends', () => {
  expect(unpackLine('err="Traceback (most recent call last):\\n  f()\\nKeyError: 1"')).toEqual([
    'err="Traceback (most recent call last):',
    '  f()',
    'KeyError: 1',
  ])
})

it('looks for no lines in what is nested deeper than any logger does', () => {
  expect(unpackLine(`{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`)).toBe(undefined)
  expect(unpackLine(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)).toBe(undefined)
})

it.each(['', 'KeyError: 1', 'ValueError: {"a": 1}', '{"level": "info"}', '{broken}'])('leaves %j as it is', line => {
  expect(unpackLine(line)).toBe(undefined)
})
