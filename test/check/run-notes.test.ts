import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { annotateNote } from '../../src/check/annotate-note.js'
import { pickRunnable } from '../../src/check/pick-runnable.js'
import { probePython } from '../../src/check/probe-python.js'
import { runNotes } from '../../src/check/run-notes.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) console.warn('SKIPPED: there is no python3 here, so nothing that runs code is tested')

const probed = hasPython ? probePython('python3', []) : Promise.resolve('no python3')

/** Run a note; each finding as `line code details`, and the statuses of the blocks. */
async function run(text: string, { timeout = 10, jobs = 2 } = {}) {
  const python = await probed
  if (typeof python === 'string') throw new Error(python)
  const { sections } = pickRunnable([annotateNote({ path: 'a.md', file: 'a.md', text })])
  const options = { pythons: [python], timeout, jobs, env: process.env, progress: () => undefined }
  const runs = await runNotes(sections, options)
  return {
    findings: runs.flatMap(({ findings }) =>
      findings.map(({ line, code, details }) => [line, code, ...details].join(' ')),
    ),
    statuses: runs.flatMap(({ statuses }) => statuses),
    shown: runs.flatMap(({ findings }) => findings.map(({ shown = '' }) => shown)),
  }
}

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Blocks of Python, one below the other. */
const python = (...blocks: readonly string[]) => blocks.map(code => `\`\`\`python\n${code}\n\`\`\``).join('\n')

/** A block and the output written below it. */
const printing = (code: string, output: string) => `${python(code)}\n\`\`\`text output\n${output}\n\`\`\``

const findingsOf = async (text: string, options = {}) => (await run(text, options)).findings
const NONE: string[] = []

describe.skipIf(!hasPython)('a run', () => {
  it('compares what a block prints with the output below it', async () => {
    expect(await run(printing('print(1 + 1)', '2'))).toEqual({ findings: [], statuses: ['checked'], shown: [] })
    const differing = await run(printing('print("a\\nb")', 'a\nc'))
    expect(differing).toEqual({ findings: ['4 outputDiffers'], statuses: ['failed'], shown: ['  a\n- c\n+ b'] })
  })

  it('takes ... for anything, and all addresses for the same', async () => {
    expect(await findingsOf(printing('print(object())', '<object object at 0x7f>'))).toEqual(NONE)
    expect(await findingsOf(printing('import time\nprint("at", time.time(), "s")', 'at ... s'))).toEqual(NONE)
  })

  it('shares a namespace within a section, and nothing between sections', async () => {
    expect(await findingsOf(`# A\n\n## One\n${python('x = 1', 'assert x == 1')}`)).toEqual(NONE)
    expect(await findingsOf(`# A\n\n## One\n${python('x = 1')}\n\n## Two\n${python('x')}`)).toEqual([
      "10 raised NameError: name 'x' is not defined",
    ])
  })

  it('sees what child processes print, in the order of a terminal', async () => {
    const code =
      'import subprocess, sys\nprint("one")\nsubprocess.call([sys.executable, "-c", "print(2)"])\nprint("three")'
    expect(await findingsOf(printing(code, 'one\n2\nthree'))).toEqual(NONE)
  })

  it('counts a block as checked when its output was compared, its exception demanded, or an assertion ran', async () => {
    const blocks = ['x = 1', 'assert x', 'if not x:\n    assert x', 'def f():\n    assert x', 'f()']
    expect((await run(python(...blocks))).statuses).toEqual(['run', 'checked', 'run', 'run', 'checked'])
  })

  it('counts assertions of unittest and mocks', async () => {
    const code = 'import unittest\nfrom unittest import mock\nm = mock.Mock()\nm(1)\nm.assert_called_once_with(1)'
    expect((await run(python(code))).statuses).toEqual(['checked'])
  })

  it.each([
    ['TypeError', 'int([])', NONE],
    [
      'ValueError',
      'int([])',
      [
        "1 raisedOther ValueError TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'",
      ],
    ],
    ['LookupError', '{}[1]', ['1 raisedOther LookupError KeyError: 1']],
    ['JSONDecodeError', 'import json\njson.loads("{")', NONE],
    ['json.JSONDecodeError', 'import json\njson.loads("{")', NONE],
    ['json.decoder.JSONDecodeError', 'import json\njson.loads("{")', NONE],
    [
      'xml.JSONDecodeError',
      'import json\njson.loads("{")',
      [
        '1 raisedOther xml.JSONDecodeError json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)',
      ],
    ],
    [
      'IOError',
      'open("/no/file")',
      ["1 raisedOther IOError FileNotFoundError: [Errno 2] No such file or directory: '/no/file'"],
    ],
    [
      'ConnectionError',
      'import types\nraise type("ConnectionError", (OSError,), {"__module__": "web"})("x")',
      ['1 raisedOther ConnectionError web.ConnectionError: x'],
    ],
    ['Mine', 'class Mine(Exception):\n    pass\nraise Mine', NONE],
    ['SystemExit', 'import sys\nsys.exit(2)', NONE],
    ['SyntaxError', 'x = = 1', NONE],
    ['TypeError', 'pass', ['1 notRaised TypeError']],
  ])('demands exactly %s of %j, in a script as well', async (wanted, code, findings) => {
    for (const fence of [`python raises=${wanted}`, `python file=a.py raises=${wanted}`]) {
      const found = await findingsOf(`\`\`\`${fence}\n${code}\n\`\`\``)
      expect(found.map(text => text.replace(/^\d+/u, '1').replace(/: (?:int\(\) argument|Expecting).*/u, ''))).toEqual(
        findings.map(text => text.replace(/: (?:int\(\) argument|Expecting).*/u, '')),
      )
    }
  })

  it('knows a nested class of a script without its module', async () => {
    const code = 'class Outer:\n    class Inner(Exception):\n        pass\nraise Outer.Inner'
    expect(await findingsOf(`\`\`\`python file=a.py raises=Outer.Inner\n${code}\n\`\`\``)).toEqual(NONE)
    expect(await findingsOf(`\`\`\`python file=a.py raises=ter.Inner\n${code}\n\`\`\``)).toEqual([
      expect.stringMatching(/^1 raisedOther ter\.Inner (?:__main__\.)?Outer\.Inner$/u),
    ])
  })

  it('takes a signal for no exit of a script', async () => {
    expect(await findingsOf('```python file=a.py raises=SystemExit\nimport os\nos.kill(os.getpid(), 9)\n```')).toEqual([
      '1 scriptFailed -9',
    ])
  })

  it('names the line that raises', async () => {
    expect(await findingsOf(python('def f():\n    return 1 / 0\n\nf()'))).toEqual([
      '3 raised ZeroDivisionError: division by zero',
    ])
  })

  it('only compiles no-run, and leaves fragments alone', async () => {
    const text =
      '```python no-run\nopen("/nowhere")\n```\n```python no-run\nx = = 1\n```\n<!-- cut -->\n```python fragment\nx = = 1\n```'
    const { findings, statuses } = await run(text)
    expect(statuses).toEqual(['compiled', 'failed', 'fragment'])
    expect(findings.map(finding => finding.split(' ').slice(0, 3))).toEqual([['5', 'raised', 'SyntaxError:']])
  })

  it('writes file= and runs it as a script that others can import', async () => {
    const script = '```python file=pkg/w.py\nX = 1\nprint(__name__)\nassert X\n```\n```text output\n__main__\n```\n'
    expect(await run(`${script}${printing('from pkg.w import X\nprint(X)', 'pkg.w\n1')}`)).toMatchObject({
      findings: [],
      statuses: ['checked', 'checked'],
    })
  })

  it('knows the exception of a script', async () => {
    expect(await findingsOf('```python file=a.py raises=ValueError\nint("x")\n```')).toEqual(NONE)
    expect(await findingsOf('```python file=a.py\nint("x")\n```')).toEqual([
      "1 raised ValueError: invalid literal for int() with base 10: 'x'",
    ])
    expect(await findingsOf('```python file=a.py\nraise SystemExit(3)\n```')).toEqual(['1 scriptFailed 3'])
  })

  it('checks sessions by doctest, each example', async () => {
    expect(await findingsOf('```pycon\n>>> x = 2\n>>> x\n2\n>>> x + 1\n4\n>>> int("a")\n1\n```')).toEqual([
      '5 exampleDiffers',
      '7 exampleDiffers',
    ])
  })

  it('runs the commands of console run in one shell', async () => {
    expect(
      await findingsOf('```console run\n$ mkdir a && cd a\n$ basename "$PWD"\na\n$ echo \\\n> hi\nhi\n```'),
    ).toEqual(NONE)
    expect(await findingsOf('```console run\n$ echo one\ntwo\n$ false\n$ exit 3\n$ echo\n```')).toEqual([
      '2 outputDiffers',
      '4 commandFailed false 1',
      '5 commandFailed exit 3 3',
    ])
    expect(await findingsOf('```console\n$ false\n```')).toEqual(NONE)
    expect(await findingsOf('```console run\n(venv) $ false\n```')).toEqual(['2 commandFailed false 1'])
  })

  it('says why a shell could not be started', async () => {
    const [first = '', ...others] = await findingsOf(`\`\`\`console run\n${'$ true\n'.repeat(50_000)}\`\`\``)
    expect(first).toMatch(/^1 raised OSError: /u)
    expect(others).toEqual(NONE)
  })

  it('keeps what a command leaves open from those below it', async () => {
    const { findings, shown } = await run(
      "```console run\n$ cat <<X\n> a\na\n$ echo \"b\n$ if\n$ echo 'c d'\nc d\n$ false\n```",
    )
    expect(findings).toEqual(['5 outputDiffers', '6 outputDiffers', '9 commandFailed false 1'])
    expect(shown.slice(0, 2)).toEqual([expect.stringMatching(/^\+ /u), expect.stringMatching(/^\+ /u)])
  })

  it('starts each section in an empty folder, with a home, a clock and an environment of its own', async () => {
    const code =
      'import os, time\nprint(os.listdir(), time.tzname[0], "SECRET" in os.environ, os.path.expanduser("~") != os.getcwd())'
    vi.stubEnv('SECRET', 'x')
    expect(
      await findingsOf(
        `## A\n${printing(code, '[] UTC False True')}\n${python('open("f", "w")')}\n## B\n${printing(code, '[] UTC False True')}`,
      ),
    ).toEqual(NONE)
  })

  it('skips what needs another Python, package or system', async () => {
    const { statuses } = await run(
      '```python python=4.0+\n1/0\n```\n```python needs=no-such-thing\n1/0\n```\n```python python=3.6+\n```',
    )
    expect(statuses).toEqual(['skipped', 'skipped', 'run'])
  })

  it('gives no stdin', async () => {
    expect(await findingsOf('```python raises=EOFError\ninput()\n```')).toEqual(NONE)
  })
})

describe.skipIf(!hasPython)('code that misbehaves', () => {
  const next = 'print("next")'

  it.each<[what: string, blocks: readonly string[], findings: readonly string[]]>([
    ['loops without end', ['while True:\n    pass', next], ['1 timeout 1']],
    ['sleeps', ['import time\ntime.sleep(60)', next], ['1 timeout 1']],
    ['stops itself', ['import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)', next], ['1 timeout 1']],
    ['floods stdout', ['while True:\n    print("x" * 999)', next], ['1 flood']],
    ['floods stderr', ['import sys\nwhile True:\n    sys.stderr.write("x" * 999)', next], ['1 timeout 1']],
    ['takes all memory', ['x = []\nwhile True:\n    x.append(bytearray(1 << 24))', next], ['1 hog']],
    ['leaves by os._exit', ['import os\nos._exit(0)', next], ['1 ended 0']],
    ['kills itself', ['import os\nos.kill(os.getpid(), 9)', next], ['1 ended SIGKILL']],
    ['kills its group', ['import os\nos.killpg(0, 9)', next], ['1 ended SIGKILL']],
    ['crashes', ['import ctypes\nctypes.string_at(0)', next], ['1 ended SIGSEGV']],
    ['ends by sys.exit', ['import sys\nsys.exit(3)', next], ['3 raised SystemExit: 3']],
    ['closes stdout', ['import sys\nsys.stdout.close()', next], NONE],
    ['closes all descriptors', ['import os\nos.closerange(0, 9999)', next], ['1 broken']],
    ['replaces stdout', ['import io, sys\nsys.stdout = sys.stderr = io.StringIO()', next], NONE],
    [
      'leaves a thread at work',
      ['import threading, time\nthreading.Thread(target=time.sleep, args=[60]).start()'],
      ['1 lateTimeout 1'],
    ],
    ['leaves a child', ['import subprocess\nsubprocess.Popen(["sleep", "61"])', next], ['5 leftovers 1']],
    [
      'leaves a daemon',
      ['import subprocess\nsubprocess.Popen(["sleep", "62"], start_new_session=True)'],
      ['1 leftovers 1'],
    ],
    [
      'leaves a daemon without an environment',
      ['import subprocess\nsubprocess.Popen(["/bin/sleep", "63"], start_new_session=True, env={})'],
      ['1 leftovers 1'],
    ],
    // One by one: a swarm that doubles takes all processes of a busy machine before anyone looks.
    [
      'forks on and on',
      ['import os, time\nwhile True:\n    if os.fork() == 0:\n        time.sleep(60)\n    time.sleep(0.001)', next],
      ['1 swarm'],
    ],
    [
      'forks many that share its memory',
      [
        'import os, time\nx = bytearray(os.urandom(1 << 27))\nfor _ in range(40):\n    if os.fork() == 0:\n        time.sleep(1)\n        os._exit(0)\nfor _ in range(40):\n    os.wait()',
        next,
      ],
      NONE,
    ],
    ['forks and falls through', ['import os\nif os.fork():\n    os.wait()', next], NONE],
    ['deletes its folder', ['import os, shutil\nshutil.rmtree(os.getcwd())', next], ['5 folderGone']],
    ['closes its folder', ['import os\nos.mkdir("a")\nos.chmod("a", 0)\nos.chmod(".", 0)'], NONE],
    ['recurses without end', ['def f():\n    f()\nf()'], ['3 raised RecursionError: maximum recursion depth exceeded']],
    [
      'breaks the tools of the driver',
      ['import json, os\njson.dumps = os.write = os.getpid = os._exit = None', next],
      NONE,
    ],
    [
      'writes to descriptors it does not know',
      [
        'import os\nfor fd in range(3, 300):\n    try:\n        os.write(fd, b"{}\\n[1]\\nnull\\n")\n    except OSError:\n        pass',
        next,
      ],
      NONE,
    ],
  ])('that %s is one finding, not the end', async (_, blocks, findings) => {
    const found = await findingsOf(python(...blocks), {
      timeout: findings.some(text => /timeout/iu.test(text)) ? 1 : 20,
    })
    expect(found.map(text => text.replace(/(?<=depth exceeded).*/u, ''))).toEqual(findings)
  })

  it('has nothing left when it is over', async () => {
    const own = mkdtempSync(join(tmpdir(), 'pynote-test-'))
    vi.stubEnv('TMPDIR', own)
    await run(python('import subprocess\nsubprocess.Popen(["sleep", "6123"], start_new_session=True)'))
    expect(readdirSync(own)).toEqual([])
    rmdirSync(own)
    expect(spawnSync('ps', ['-A', '-o', 'args']).stdout.toString()).not.toContain('sleep 6123')
  })

  it('harms no section beside it', async () => {
    const text = `## A\n${python('import os\nos.killpg(0, 9)')}\n## B\n${printing('print(1)', '1')}\n## C\n${python('while True:\n    pass')}`
    expect(await findingsOf(text, { timeout: 1 })).toEqual(['2 ended SIGKILL', '14 timeout 1'])
  })
})

it('says why a Python cannot be used', async () => {
  expect(await probePython('/no/such/python', [])).toBe('noProgram')
  expect(await probePython('', [])).toBe('noProgram')
  expect(await probePython('true', [])).toBe('notPython')
})
