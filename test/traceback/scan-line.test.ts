import { expect, it } from 'vitest'
import { reportOf } from '../../src/traceback/report-of.js'
import { START } from '../../src/traceback/scan.js'
import { scanLine } from '../../src/traceback/scan-line.js'

const read = (log: string) => {
  const report = reportOf(log.split('\n').reduce(scanLine, START))
  return report && [report, ...report.context].map(({ type, message }) => (message ? `${type}: ${message}` : type))
}

const FRAMES = 'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    f()\n    ~^^\n'

it.each([
  ['a plain traceback', `${FRAMES}ValueError: bad`, ['ValueError: bad']],
  [
    'a class with its module',
    `${FRAMES}json.decoder.JSONDecodeError: Expecting value: line 1`,
    ['json.decoder.JSONDecodeError: Expecting value: line 1'],
  ],
  ['no message', `${FRAMES}KeyboardInterrupt`, ['KeyboardInterrupt']],
  ['a class of any name', `${FRAMES}shop.OutOfStock: apples`, ['shop.OutOfStock: apples']],
  [
    'notes and further lines',
    `${FRAMES}ValueError: bad\nnote one\nnote two\n\nnext`,
    ['ValueError: bad\nnote one\nnote two'],
  ],
  ['the last of two tracebacks', `${FRAMES}ValueError: old\n\nlog\n${FRAMES}KeyError: 'x'`, ["KeyError: 'x'"]],
  ['Windows line ends', `${FRAMES}ValueError: bad\n`.replaceAll('\n', '\r\n'), ['ValueError: bad']],
  ['colours', `${FRAMES}\u001b[1;35mValueError\u001b[0m: \u001b[35mbad\u001b[0m`, ['ValueError: bad']],
  ['a message that a log record ends', `${FRAMES}ValueError: bad\n2026-01-02 03:04:05 INFO on`, ['ValueError: bad']],
])('reads %s', (_, log, expected) => {
  expect(read(log)).toEqual(expected)
})

it('puts the last of chained exceptions first and keeps the others', () => {
  const joint = '\n\nDuring handling of the above exception, another exception occurred:\n\n'
  expect(read(`${FRAMES}KeyError: 'a'${joint}${FRAMES}RuntimeError: no`)).toEqual(['RuntimeError: no', "KeyError: 'a'"])
})

it('takes the last leaf of an exception group, and the group for its context', () => {
  const log = `  + Exception Group Traceback (most recent call last):
  |   File "a.py", line 1, in <module>
  |     raise ExceptionGroup("many", [ValueError(1), TypeError(2)])
  | ExceptionGroup: many (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "a.py", line 3, in f
    | ValueError: 1
    +---------------- 2 ----------------
    | TypeError: 2
    +------------------------------------`
  expect(read(log)).toEqual(['TypeError: 2', 'ValueError: 1', 'ExceptionGroup: many (2 sub-exceptions)'])
})

it('reads a SyntaxError, which has frames but no header', () => {
  expect(read('  File "a.py", line 1\n    print 1\n    ^^^^^^^\nSyntaxError: Missing parentheses')).toEqual([
    'SyntaxError: Missing parentheses',
  ])
})

it.each([
  ['web-1  | ', 'web-1  | '],
  ['2026-01-02T03:04:05.678Z app ', '2026-01-02T03:04:06.012Z app '],
])('cuts off what a log puts before each line: %s', (first, later) => {
  const [head, ...lines] = `${FRAMES}ValueError: bad`.split('\n')
  expect(read([first + head, ...lines.map(line => later + line), `${later}`, `${later}on`].join('\n'))).toEqual([
    'ValueError: bad',
  ])
})

it('reads a record whose first line alone has a time', () => {
  expect(read(`2026-01-02 ERROR root ${FRAMES}ValueError: bad`)).toEqual(['ValueError: bad'])
})

it('reads a traceback spelled out in one line of JSON', () => {
  const line = JSON.stringify({ level: 'error', exc_info: `${FRAMES}ValueError: bad "x"` })
  expect(read(line)).toEqual(['ValueError: bad "x"'])
})

it('reads pytest by its E lines', () => {
  const log = `    def test_a():
>       assert f() == 2
E       assert 1 == 2
E        +  where 1 = f()

test_a.py:5: AssertionError
=== short test summary info ===
FAILED test_a.py::test_a - assert 1 == 2`
  expect(read(log)).toEqual(['AssertionError: assert 1 == 2\n+  where 1 = f()'])
})

it("reads pytest's summary where that is all there is", () => {
  expect(read('FAILED test_a.py::test_a - TypeError: f() missing 1 argument\n1 failed')).toEqual([
    'TypeError: f() missing 1 argument',
  ])
})

it('reads IPython', () => {
  const log = `---------------------------------------------------------------------------
ZeroDivisionError                         Traceback (most recent call last)
Cell In[1], line 1
----> 1 1/0

ZeroDivisionError: division by zero`
  expect(read(log)).toEqual(['ZeroDivisionError: division by zero'])
})

it.each([
  ["ModuleNotFoundError: No module named 'yaml'", "ModuleNotFoundError: No module named 'yaml'"],
  ['a.py:3: DeprecationWarning: old', 'DeprecationWarning: old'],
  ['error: externally-managed-environment', 'error: externally-managed-environment'],
  ['12:00:01 ERROR requests.exceptions.ConnectionError: refused', 'requests.exceptions.ConnectionError: refused'],
])('takes a bare line: %s', (line, expected) => {
  expect(read(`start\n${line}\nend`)).toEqual([expected])
})

it.each(['', 'all is well', 'Errors: 0', 'no error here', 'INFO: Error rate 0.1'])('finds nothing in %j', log => {
  expect(read(log)).toBe(undefined)
})
