import { expect, it } from 'vitest'
import { pynote } from '../host.js'

const raised = (line: string) =>
  `Traceback (most recent call last):\n  File "/srv/app.py", line 3, in <module>\n    go()\n${line}\n`
const explain = async (stdin: string) => JSON.parse((await pynote('why --json', { stdin })).stdout)[0]?.id

it.each([
  ["AttributeError: 'NoneType' object has no attribute 'append'", 'err-nonetype'],
  ["ModuleNotFoundError: No module named 'nosuchmod'", 'err-module-not-found'],
  ["KeyError: 'name'", 'err-key-index'],
  ['IndexError: list index out of range', 'err-key-index'],
  ["ValueError: invalid literal for int() with base 10: 'x'", 'err-value'],
  ['TypeError: can only concatenate str (not "int") to str', 'err-type-operand'],
  ["TypeError: f() missing 1 required positional argument: 'x'", 'err-type-arguments'],
  ["UnboundLocalError: cannot access local variable 'c' where it is not associated with a value", 'err-unboundlocal'],
  ["FileNotFoundError: [Errno 2] No such file or directory: '/srv/a.csv'", 'err-file-permission'],
  ["UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte", 'err-unicode'],
  [
    "ImportError: cannot import name 'x' from partially initialized module 'a' (most likely due to a circular import)",
    'err-circular-import',
  ],
  [
    "_pickle.PicklingError: Can't pickle <function <lambda> at 0x7f0a>: attribute lookup <lambda> on __main__ failed",
    'err-pickle-process',
  ],
  ["IndentationError: expected an indented block after 'if' statement on line 2", 'err-syntax-indent'],
  ['RuntimeError: asyncio.run() cannot be called from a running event loop', 'err-asyncio'],
  ['RecursionError: maximum recursion depth exceeded', 'err-recursion'],
])('explains %s', async (line, id) => {
  expect(await explain(raised(line))).toBe(id)
})

it('explains the words it is given', async () => {
  expect((await pynote(['why', 'IndexError: list index out of range'])).stdout).toMatch(/^## .*IndexError/u)
})

it('says in JSON what it took from the input', async () => {
  const { stdout } = await pynote('why --json', { stdin: raised('IndexError: list index out of range') })
  expect(JSON.parse(stdout)[0].exception).toEqual({
    type: 'IndexError',
    message: 'list index out of range',
    explained: 'IndexError',
    context: [],
  })
})

it('exits 1 and says so where it recognizes nothing', async () => {
  expect(await pynote('why', { stdin: 'all is well\n' })).toEqual({
    code: 1,
    stdout: '',
    stderr: 'pynote: no exception recognized in the input\n',
  })
})
