import { expect, it } from 'vitest'
import { pynote } from '../host.js'
import { makeFolder } from '../library/make-folder.js'

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
  ["TypeError: 'coroutine' object is not iterable", 'err-asyncio'],
  ['EOFError: Ran out of input', 'err-pickle-process'],
  ['IndexError: no such group', 'regex-groups'],
  ['configparser.MissingSectionHeaderError: File contains no section headers.', 'toml-ini-config'],
  ['_queue.Empty', 'thread-queue-event'],
  ['socket.gaierror: [Errno -2] Name or service not known', 'sockets-email'],
  ['TypeError: worse', 'err-type-operand'],
  // The same words of two classes.
  ["TypeError: non-default argument 'y' follows default argument", 'dataclass-basics'],
  ['SyntaxError: non-default argument follows default argument', 'err-syntax-indent'],
  ['RuntimeError: wrapped', 'traceback-read'],
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

it('explains what a vague exception was raised from', async () => {
  const joint = 'The above exception was the direct cause of the following exception:\n\n'
  const stdin = `${raised("ValueError: invalid literal for int() with base 10: 'a'")}\n${joint}${raised('RuntimeError: wrapped')}`
  const [shown] = JSON.parse((await pynote('why --json', { stdin })).stdout)
  expect([shown.id, shown.exception.type, shown.exception.explained]).toEqual([
    'err-value',
    'RuntimeError',
    'ValueError',
  ])
})

it.each([
  'bash: pip: command not found',
  "'pip'은(는) 내부 또는 외부 명령, 실행할 수 있는 프로그램, 또는\n배치 파일이 아닙니다.",
])('explains what a shell says of a missing program: %s', async text => {
  const { stdout } = await pynote(['why', '--json', text])
  expect([await explain(text), JSON.parse(stdout)[0].id]).toEqual(['pip-install', 'pip-install'])
})

it('explains a missing program that no section names by one on missing programs', async () => {
  expect(await explain('zsh: command not found: flask')).toBe('editable-entry-points')
})

it("shows the same section in Korean, found by Python's own words", async () => {
  const { stdout } = await pynote('why --json --lang ko', { stdin: raised('EOFError: Ran out of input') })
  expect([JSON.parse(stdout)[0].id, JSON.parse(stdout)[0].lang]).toEqual(['err-pickle-process', 'ko'])
})

it('explains the class that words name', async () => {
  const { stdout } = await pynote(['why', '--json', 'ValueError 뜻'])
  expect(JSON.parse(stdout)[0].id).toBe('err-value')
})

it('reads what Windows PowerShell writes with >', async () => {
  const { stdout } = await pynote('why --json', {
    stdin: Buffer.from(`\ufeff${raised("KeyError: 'a'")}`, 'utf16le'),
  })
  expect(JSON.parse(stdout)[0].id).toBe('err-key-index')
})

it('reads what Python writes to a pipe on Korean Windows', async () => {
  const message = Buffer.from([0xc6, 0xc4, 0xc0, 0xcf, 0xc0, 0xcc, 0x20, 0xbe, 0xf8, 0xc0, 0xbd])
  const stdin = Buffer.concat([Buffer.from(raised('FileNotFoundError: ').trimEnd()), Buffer.from(' '), message])
  const { stdout } = await pynote('why --json', { stdin })
  expect(JSON.parse(stdout)[0].exception.message).toBe('파일이 없음')
})

it.each([
  'fatal: not a git repository',
  "main.c:3:5: error: expected ';' before 'return'",
  "Error: Cannot find module 'express'",
  'panic: runtime error: index out of range [1] with length 0',
  'com.acme.OrderException: late',
])('explains no error of another language: %s', async stdin => {
  expect((await pynote('why', { stdin })).code).toBe(1)
})

it('names words that name no class as they are', async () => {
  expect(await pynote('why zzqqxx')).toEqual({ code: 1, stdout: '', stderr: 'pynote: no section explains zzqqxx\n' })
})

it('takes one of the last lines for an error where a section is named after it, though nothing marks it as one', async () => {
  const notes = makeFolder({
    'zonk.md': '# Zonk\n\n## Stuck\n<!-- pynote\naliases: [zonk is jammed shut]\n-->\n\nPush zonk: it opens.\n',
  })
  const run = (stdin: string) => pynote(`why --json --notes ${notes}`, { stdin })
  const [shown] = JSON.parse((await run('$ zonk\nzonk is jammed shut at 3\n\n$ \n')).stdout)
  expect([shown.id, shown.exception.message]).toEqual(['stuck', 'zonk is jammed shut at 3'])
  expect((await run('Push zonk: it opens.\n')).code).toBe(1)
})

it.each([
  // A few words of a long message say nothing, though the section names the class.
  ['TypeError: jam() wants a spoon, a fork of silver or a small knife, not a glass of water', 'err-type-operand'],
  ['TypeError: zonk of zonks is jammed', 'zonk'],
  // Two packages have a class of this name.
  ['zonk.exceptions.HTTPError: 404 gone', 'zonk'],
  ['HTTPError: 404 gone', 'other'],
])('explains %s', async (line, id) => {
  const notes = makeFolder({
    'zonk.md':
      '# Zonk\n\n## Zonk\n\nA `TypeError` of zonk: a fork of silver bends, zonk of zonks is jammed. An `HTTPError` comes from afar.\n',
    'errors.md': '# Errors\n\n## Other\n<!-- pynote\naliases: [HTTPError]\ntags: [error]\n-->\n\nSomething else.\n',
  })
  const { stdout } = await pynote(`why --json --notes ${notes}`, { stdin: raised(line) })
  expect(JSON.parse(stdout)[0].id).toBe(id)
})

it.each([
  'ERROR: relation "users" does not exist',
  'panic: runtime error: index out of range',
  'ssh: connect to host example.com port 22: Connection timed out',
])('takes no few words of another tool for what a section says: %s', async line => {
  expect(await explain(`${line}\n`)).toBeUndefined()
})

it('exits 1 and says so where it recognizes nothing', async () => {
  expect(await pynote('why', { stdin: 'all is well\n' })).toEqual({
    code: 1,
    stdout: '',
    stderr: 'pynote: no exception recognized in the input\n',
  })
})

it.each(['error: ', 'KeyError: ', 'not found '])('reads a line without end that begins with %j', async start => {
  const { code, stderr } = await pynote('why', { stdin: `${start}${'a.a-'.repeat(16_000)}\n${'-'.repeat(65_000)}\n` })
  expect(code).toBeLessThan(2)
  expect(stderr.length).toBeLessThan(300)
})

it.each([
  ["KeyError: 'user_id'", 'err-key-index'],
  ["ModuleNotFoundError: No module named 'sqlalchemy'", 'err-module-not-found'],
  ['bash: pip: command not found', 'pip-install'],
  ['list: sort', 'list-sort'],
])('the bare form explains what is an error as it is printed, not what it is about: %s', async (words, id) => {
  expect(JSON.parse((await pynote([words, '--json'])).stdout)[0]?.id).toBe(id)
})

it.each(['it does not work', '12345'])('finds nothing for words that say too little: %s', async words => {
  const { code, stdout, stderr } = await pynote(['why', words])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toBe(`pynote: no section explains ${words}\n`)
})

it('explains a message that nothing marks as an error where a note has it behind its class', async () => {
  expect(await explain('asyncio.run() cannot be called from a running event loop\n')).toBe('asyncio-basics')
  expect(await explain('the server cannot be called from a running client\n')).toBeUndefined()
})

it.each([
  '`ERROR`',
  '**ERROR**',
  'I get `ERROR` when it runs.',
  'Traceback (most recent call last):\n  File "a.py", line 1, in f\n**ERROR**',
])('sees through the Markdown of a page it was copied from: %j', async text => {
  expect(await explain(`${text.replace('ERROR', "KeyError: 'x'")}\n`)).toBe('err-key-index')
})
