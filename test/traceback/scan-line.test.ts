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

it('reads on behind an empty E line of pytest', () => {
  const log = `>       assert [1, 2] == [1, 3]
E       assert [1, 2] == [1, 3]
E${'         '}
E         At index 1 diff: 2 != 3
E
E         Full diff:

test_a.py:5: AssertionError`
  expect(read(log)).toEqual(['AssertionError: assert [1, 2] == [1, 3]\nAt index 1 diff: 2 != 3\nFull diff:'])
})

it("takes pytest's progress for no failure", () => {
  expect(read('E                                                [100%]')).toBeUndefined()
})

it.each([
  ['the line of a longer number', '[pid 9] ', '[pid 10] '],
  ['a number that is set to the right', '  9: ', ' 10: '],
  ['less before the other lines than before the first', '12:00 ERROR app  | ', 'app  | '],
])('cuts off %s', (_, first, later) => {
  const [head, ...lines] = `${FRAMES}ValueError: bad`.split('\n')
  expect(read([first + head, ...lines.map(line => later + line)].join('\n'))).toEqual(['ValueError: bad'])
})

it('reads a traceback that has lost its indents', () => {
  expect(read('Traceback (most recent call last):\nFile "a.py", line 1, in f\nmain()\nKeyError: 1')).toEqual([
    'KeyError: 1',
  ])
})

it('reads a traceback whose lines were joined to one', () => {
  const line =
    'Traceback (most recent call last): File "a.py", line 1, in <module> f() TypeError: can only join an iterable'
  expect(read(line)).toEqual(['TypeError: can only join an iterable'])
})

it("reads Django's page, which names the exception below the frames", () => {
  const page = `${FRAMES}\nException Type: KeyError at /cart/\nException Value: 'id'\nRaised during: shop.views.show\n`
  expect(read(page)).toEqual(["KeyError: 'id'"])
})

it('keeps the last exception where a later traceback is cut off', () => {
  expect(read(`${FRAMES}ValueError: bad\n\n${FRAMES}`)).toEqual(['ValueError: bad'])
})

it.each([
  ['a warning', 'a.py:3: UserWarning: odd'],
  ['a rule of pytest', '=== short test summary info ==='],
  ['a prompt', '$ echo $?'],
  ["what pip says behind another program's output", '[end of output]'],
  ['what Windows says before it closes a window', '계속하려면 아무 키나 누르십시오 . . .'],
  ['a prompt of Windows', 'C:\\Users\\홍길동>'],
  ['a prompt of PowerShell', '(.venv) PS C:\\app> python app.py'],
  ['a prompt with the name of the machine', 'me@host:~/app$ ls'],
  ['a prompt in brackets', '[root@host app]#'],
  ['a log record', '2026-01-02 03:04:05 INFO on'],
])('ends a message at %s', (_, line) => {
  expect(read(`${FRAMES}ValueError: bad\n${line}`)).toEqual(['ValueError: bad'])
})

it('takes an address for more of a message', () => {
  expect(read(`${FRAMES}ValueError: bad\nsee me@example.com: 100% of it`)).toEqual([
    'ValueError: bad\nsee me@example.com: 100% of it',
  ])
})

it('takes what a failed test logged for no failure', () => {
  const log = `E   AssertionError: last
----------- Captured log call -----------
${FRAMES}KeyError: 'a'
=== short test summary info ===
FAILED test_a.py::test_a - AssertionError: last`
  expect(read(log)).toEqual(['AssertionError: last'])
})

it('reads pytest behind the time that CI puts before each line', () => {
  expect(read("2026-01-02T03:04:05.1234567Z E       KeyError: 'x'")).toEqual(["KeyError: 'x'"])
})

it('reads the exception of a test file that is no Python', () => {
  expect(read('E     File "test_a.py", line 1\nE       def f(:\nE   SyntaxError: invalid syntax')).toEqual([
    'SyntaxError: invalid syntax',
  ])
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

it.each([
  ['/usr/bin/python3: No module named pip', 'error: No module named pip'],
  ['Task was destroyed but it is pending!', 'error: Task was destroyed but it is pending!'],
  ['Fatal Python error: Segmentation fault', 'error: Segmentation fault'],
  ['app.py: error: unrecognized arguments: -n', 'error: unrecognized arguments: -n'],
])('takes what a tool says: %s', (line, expected) => {
  expect(read(line)).toEqual([expected])
})

it('would rather have an error than a warning or advice', () => {
  const log =
    "KeyError: 'x'\na.py:3: UserWarning: odd\nRuntimeWarning: Enable tracemalloc to get the object allocation traceback"
  expect(read(log)).toEqual(["KeyError: 'x'"])
})

it.each([
  ['JavaScript', 'TypeError: Cannot read properties of undefined\n    at Object.<anonymous> (/app/a.js:3:5)'],
  ['C#', 'System.TimeoutException: slow\n   at Program.Main() in /a.cs:line 3'],
])('finds nothing in the errors of %s', (_, log) => {
  expect(read(log)).toBe(undefined)
})

it.each(['    except ValueError:', '+    raise KeyError: x', 'class OwnError(Exception):', 'The KeyError is raised'])(
  'finds nothing in a line of a program: %s',
  line => {
    expect(read(line)).toBe(undefined)
  },
)

it.each(['', 'all is well', 'Errors: 0', 'no error here', 'INFO: Error rate 0.1'])('finds nothing in %j', log => {
  expect(read(log)).toBe(undefined)
})

it.each([
  ['bars', `Traceback (most recent call last):\n${'|'.repeat(300_000)}\nKeyError: 1`, ['KeyError: 1']],
  ['digits', `E   KeyError: 1\n${'1'.repeat(300_000)}`, ['KeyError: 1']],
  ['rules', `E   KeyError: 1\n--- Captured log call ---\n${'=== '.repeat(75_000)}x`, ['KeyError: 1']],
  ['file names', `FAILED ${'.py'.repeat(170_000)}`, undefined],
  ['letters', `${'a'.repeat(300_000)} Traceback (most recent call last)`, undefined],
])('does not lose itself in a line of nothing but %s', (_, log, expected) => {
  expect(read(log)).toEqual(expected)
})
