import { expect, it } from 'vitest'
import { measureAlias, measureRun, measureSaid, phrase } from '../../src/traceback/phrase.js'

const alias = (name: string, message: string) => measureAlias(name, phrase('TypeError', message)).letters
const run = (text: string, message: string) => measureRun(text, phrase('TypeError', message)).letters

it.each([
  ['has no attribute', "'Shop' object has no attribute 'x'", 16],
  ["'NoneType' object has no attribute", "'NoneType' object has no attribute 'x'", 32],
  ['module has no attribute', "module 'math' has no attribute 'x'", 23],
  ['QueuePool limit of size 5 overflow 10 reached', 'QueuePool limit of size 2 overflow 3 reached', 40],
  ['collected 0 items', 'collected 42 items', 0],
  ['TypeError: not enough', 'not enough arguments', 20],
  ["env: 'python': No such file", 'env: ‘python’: No such file', 23],
  ['wrapped', 'wrapped', 0],
  ['[Errno 2]', '[Errno -2] Name or service not known', 0],
  ['not enough', 'too many', 0],
])('finds the name %j in %j: %i letters', (name, message, expected) => {
  expect(alias(name, message)).toBe(expected)
})

it.each([
  ['It says: list index out of range.', 'list index out of range', 23],
  ['the list index out of bounds', 'list index out of range', 17],
  ['`OperationalError: no such table`', 'no such table: users', 13],
  ['no such table', 'no such table was found by the one who looked', 0],
  ['a wrapped error', 'wrapped', 0],
  ['it is not the one', 'it is not the one', 0],
])('finds in %j the longest run of words of %j: %i letters', (text, message, expected) => {
  expect(run(text, message)).toBe(expected)
})

it('knows that a name is all of the message', () => {
  expect(measureAlias('bad value', phrase('ValueError', 'bad value')).share).toBe(1)
})

it('reads the first line that has words', () => {
  expect(phrase('ImportError', '\n\nPLEASE READ\nmore').forms[0]).toBe(' please read ')
})

it.each([
  ['It raises `TypeError: can only join an iterable here`.', 'can only join an iterable', 1],
  ['It raises `TypeError: can only join an iterable`.', 'can only join an iterable of strings', 0.69],
  ['you can only join an iterable', 'can only join an iterable', 0],
  ['`TypeError: not enough`', 'not enough arguments here now', 0],
])('finds in %j behind a class how much of %j: %d', (text, message, share) => {
  expect(Number(measureSaid(text, phrase('error', message)).share.toFixed(2))).toBe(share)
})
