import { expect, it } from 'vitest'
import { matchBareException, matchLastException } from '../../src/traceback/match-bare-exception.js'

it.each([
  ['ValueError: bad', 'ValueError', 'bad'],
  ['a.py:3: UserWarning: odd', 'UserWarning', 'odd'],
  ['2026 ERROR KeyError: 1', 'KeyError', '1'],
  ['socket.timeout: timed out', 'socket.timeout', 'timed out'],
  ['[E] asyncio.TimeoutError', 'asyncio.TimeoutError', ''],
])('finds in %j the class %s', (line, type, message) => {
  expect(matchBareException(line)).toEqual({ type, message })
})

it.each(['except ValueError:', 'raise ValueError: x', 'no error here', ''])('finds nothing in %j', line => {
  expect(matchBareException(line)).toBeUndefined()
})

it('finds the last one in lines that were joined to one', () => {
  const line = 'Traceback (most recent call last): File "a.py", line 1, in <module> f() TypeError: can only join'
  expect(matchLastException(line)).toEqual({ type: 'TypeError', message: 'can only join' })
  expect(matchLastException('nothing')).toBeUndefined()
})
