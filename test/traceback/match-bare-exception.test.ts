import { expect, it } from 'vitest'
import { matchBareException, matchLastException } from '../../src/traceback/match-bare-exception.js'

it.each([
  ['ValueError: bad', 'ValueError', 'bad'],
  ['a.py:3: UserWarning: odd', 'UserWarning', 'odd'],
  ['2026 ERROR KeyError: 1', 'KeyError', '1'],
  ['socket.timeout: timed out', 'socket.timeout', 'timed out'],
  ['[E] asyncio.TimeoutError', 'asyncio.TimeoutError', ''],
  ['socket.gaierror: [Errno 11001] getaddrinfo failed', 'socket.gaierror', '[Errno 11001] getaddrinfo failed'],
  ['2026 telegram.error.Conflict: twice', 'telegram.error.Conflict', 'twice'],
  ['requests.exceptions.MissingSchema', 'requests.exceptions.MissingSchema', ''],
  ['ExceptionGroup: many (2 sub-exceptions)', 'ExceptionGroup', 'many (2 sub-exceptions)'],
  ["ERROR shop: cannot read: KeyError('id')", 'KeyError', 'id'],
  [`future: <Task finished coro=<f()> exception=TypeError("no 'x'")>`, 'TypeError', "no 'x'"],
  ["I get `KeyError: 'x'` when it runs", 'KeyError', "'x'"],
  ['It says **ValueError: a * b** now', 'ValueError', 'a * b'],
])('finds in %j the class %s', (line, type, message) => {
  expect(matchBareException(line)).toEqual({ type, message })
})

it.each([
  'except ValueError:',
  'raise ValueError: x',
  'no error here',
  'org.acme.OrderService: late',
  "  x = f(KeyError('id'))",
  '  e = ValueError("bad")',
  "via 'KeyError('id')': /a",
  '',
])('finds nothing in %j', line => {
  expect(matchBareException(line)).toBeUndefined()
})

it('finds the last one in lines that were joined to one', () => {
  const line = 'Traceback (most recent call last): File "a.py", line 1, in <module> f() TypeError: can only join'
  expect(matchLastException(line)).toEqual({ type: 'TypeError', message: 'can only join' })
  expect(matchLastException('nothing')).toBeUndefined()
})
