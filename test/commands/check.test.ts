import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CheckOptions, check } from '../../src/commands/check.js'
import type { Session } from '../../src/commands/session.js'
import { messagesOf } from '../../src/messages/messages-of.js'
import { openTerminal } from '../../src/terminal/open-terminal.js'
import type { Host, Lang } from '../../src/types.js'

const hasPython = spawnSync('python3', ['--version']).status === 0

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pynote-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const noLibrary = async () => ({ sources: [], warnings: [] })

/** Run `pynote check` in the folder. */
async function pynote(
  paths: readonly string[],
  options: Partial<CheckOptions> & {
    json?: true
    lang?: Lang
    isTTY?: true
    library?: Session['library']
    stdout?: string[]
    stderr?: string[]
  } = {},
) {
  const { json = false, lang = 'en', isTTY, library = noLibrary, stdout = [], stderr = [], ...rest } = options
  const host: Host = {
    argv: [],
    env: { HOME: folder, PATH: process.env.PATH },
    platform: process.platform,
    stdin: process.stdin,
    stdout: { write: text => stdout.push(text) },
    stderr: { write: text => stderr.push(text), ...(isTTY && { isTTY }) },
    cwd: () => folder,
  }
  const session: Session = { host, terminal: openTerminal(host), lang, say: messagesOf(lang), json, library }
  const code = await check(paths, { run: false, python: [], ...rest }, session)
  return { code, stdout: stdout.join(''), stderr: stderr.join('') }
}

const wrong = '## A\n<!-- pynote ids: a -->\n'
const printing = '## A\n```python\nprint(1)\n```\n```text output\n2\n```\n'

it('does without the ids of notes that cannot be opened, as main says, which has a PynoteError of its own', async () => {
  const failure = Object.assign(new Error('missing'), { name: 'PynoteError', texts: { en: 'missing', ko: '없음' } })
  write({ 'a.md': '## A\n<!-- pynote see: nowhere -->\ntext\n' })
  expect(await pynote(['a.md'], { library: () => Promise.reject(failure) })).toMatchObject({
    code: 1,
    stdout: 'a.md:2: see: there is no section "nowhere"\n',
  })
})

it('prints a line for each finding and exits 1', async () => {
  write({ 'notes/a.md': wrong })
  expect(await pynote(['notes'])).toEqual({
    code: 1,
    stdout: 'notes/a.md:2: unknown field "ids"; did you mean "id"?\n',
    stderr: 'pynote: 1 note, 1 section: 1 finding\n',
  })
})

it('speaks Korean', async () => {
  write({ 'notes/a.md': wrong })
  expect(await pynote(['notes/a.md'], { lang: 'ko' })).toMatchObject({
    stdout: 'notes/a.md:2: 알 수 없는 필드 "ids". "id"인가요?\n',
    stderr: 'pynote: 노트 1개, 항목 1개: 문제 1개\n',
  })
})

it('exits 0 with nothing on stdout where nothing is wrong', async () => {
  write({ 'a.md': '## A\n' })
  expect(await pynote(['a.md'])).toEqual({ code: 0, stdout: '', stderr: 'pynote: 1 note, 1 section: no findings\n' })
  expect((await pynote(['a.md'], { json: true })).stdout).toBe('[]\n')
})

it('gives JSON', async () => {
  write({ 'a.md': wrong })
  expect(JSON.parse((await pynote(['a.md'], { json: true })).stdout)).toEqual([
    {
      file: 'a.md',
      line: 2,
      rule: 'unknownKey',
      message: 'unknown field "ids"; did you mean "id"?',
      python: [],
      shown: '',
    },
  ])
})

it("checks the reader's own notes where no path is named", async () => {
  expect(await pynote([])).toMatchObject({ code: 1, stderr: expect.stringContaining('no notes of your own') })
  write({ '.pynote/a.md': wrong })
  expect((await pynote([])).stdout).toMatch(/^\.pynote\/a\.md:2: /u)
})

it('says so where there are no notes, or nothing at all', async () => {
  write({ 'empty/a.txt': '' })
  expect(await pynote(['empty'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'pynote: there are no notes (.md) in empty\n',
  })
  await expect(pynote(['nowhere'])).rejects.toThrow('no file or folder at nowhere')
})

it('finds files that are no text', async () => {
  writeFileSync(join(folder, 'a.md'), Buffer.from([0, 1, 2, 3, 0, 0, 0xff]))
  expect(await pynote(['.'])).toMatchObject({ code: 1, stdout: 'a.md:1: is no text in UTF-8, UTF-16 or EUC-KR\n' })
})

it('keeps control characters of notes from the terminal', async () => {
  write({ 'a.md': '## A\n<!-- pynote "i\u001b[31md": a -->\n' })
  expect((await pynote(['a.md'])).stdout).not.toContain('\u001b')
  write({ 'a.md': '## A\n<!-- pynote\n"i\u009b31md\u202e": a\nsee: "\u009b1m\u2066"\n-->\n' })
  const { stdout } = await pynote(['a.md'], { json: true })
  expect(stdout).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
  expect(JSON.parse(stdout)).toMatchObject([
    { message: 'unknown field "i\u009b31md\u202e"' },
    { message: 'see: there is no section "\u009b1m\u2066"' },
  ])
})

it('runs only notes that are named, with a Python that works', async () => {
  await expect(pynote([], { run: true })).rejects.toThrow('--run runs only notes that are named')
  write({ 'a.md': printing })
  await expect(pynote(['a.md'], { run: true, python: ['/no/python'] })).rejects.toThrow(
    'cannot use /no/python as Python',
  )
})

it.each([
  ['--python', { python: ['python3.13'] }],
  ['--timeout', { timeout: 3 }],
  ['--jobs', { jobs: 1 }],
  ['--record', { record: 'r.json' }],
])('says that %s does nothing without --run', async (option, options) => {
  write({ 'a.md': printing })
  await expect(pynote(['a.md'], options)).rejects.toThrow(`${option} is for running code, which needs --run`)
})

describe.skipIf(!hasPython)('check --run', () => {
  it('says that it will run code, shows differences, and tells the shares', async () => {
    write({ 'a.md': printing })
    const { code, stdout, stderr } = await pynote(['a.md'], { run: true })
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^a\.md:5: prints something else \(- as written, \+ as printed\) \(Python 3\.\d+\)\n {4}- 2\n {4}\+ 1\n$/u,
    )
    expect(stderr).toMatch(/^pynote: running the code of 1 note with Python 3\.\d+ \(.+\)\n/u)
    expect(stderr).toContain('pynote: Python blocks: 1, run 1 (100 %), checked 0 (0 %)')
  })

  it('tells what was skipped or not compared, and where', async () => {
    write({ 'a.md': '## A\n```python python=4+\n```\n```python\n```\n<!-- cut -->\n```python fragment\n```\n' })
    const { code, stderr } = await pynote(['a.md'], { run: true })
    expect(code).toBe(0)
    expect(stderr).toContain(
      'Python blocks: 3, run 1 (33.3 %), checked 0 (0 %), fragments 1, skipped on every Python 1',
    )
    expect(stderr).toMatch(/skipped on Python 3\.\d+ for python=4\+: a\.md:2\n/u)
    expect(stderr).toContain('run, but nothing was compared: a.md:4\n')
    expect(stderr).toContain('fragments, not run: a.md:7\n')
  })

  it('runs the same code of twins once, and records it by id', async () => {
    const note = '## A\n<!-- pynote id: a -->\n```python\nassert True\n```\nSource: https://x.org\n'
    write({ 'n/en/a.md': note, 'n/ko/a.md': note })
    const record = join(folder, 'n/checked.json')
    const { code, stderr } = await pynote(['n'], { run: true, record })
    expect(code).toBe(0)
    expect(stderr).toContain('1 section with the same code as their twins not run again')
    expect(stderr).toContain('Python blocks: 1, run 1 (100 %), checked 1 (100 %)')
    expect(readFileSync(record, 'utf8')).toMatch(/^\{\n {2}"a": \{"code":"[\da-f]{16}","python":\["3\.\d+"\]\}\n\}\n$/u)
  })

  it('keeps in the record what it was not asked about, and forgets of a whole folder what is gone', async () => {
    const note = (id: string) =>
      `## A\n<!-- pynote id: ${id} -->\n\`\`\`python\nassert True\n\`\`\`\nSource: https://x.org\n`
    write({ 'n/en/a.md': note('a'), 'n/ko/a.md': note('a') })
    const record = join(folder, 'r.json')
    const ids = () => Object.keys(JSON.parse(readFileSync(record, 'utf8')))
    writeFileSync(record, JSON.stringify({ old: { code: 'x', python: ['3.12'] } }))
    await pynote(['n/en/a.md', 'n/ko/a.md'], { run: true, record })
    expect(ids()).toEqual(['a', 'old'])
    await pynote(['n'], { run: true, record })
    expect(ids()).toEqual(['a'])
  })

  it('says what it found before a record cannot be written', async () => {
    write({ 'a.md': '## A\n```python\n1/0\n```\n' })
    const stdout: string[] = []
    const run = pynote(['a.md'], { run: true, record: join(folder, 'no/such.json'), stdout })
    await expect(run).rejects.toThrow('cannot write')
    expect(stdout.join('')).toContain('raises ZeroDivisionError')
  })

  it('runs nothing where the record is none', async () => {
    write({ 'a.md': '## A\n```python\nopen("ran", "w")\n```\n', 'r.json': '[1]' })
    const stderr: string[] = []
    const run = pynote(['a.md'], { run: true, record: join(folder, 'r.json'), stderr })
    await expect(run).rejects.toThrow('is no record of checks')
    expect(stderr).toEqual([])
  })

  it('draws a progress bar on a terminal only', async () => {
    write({ 'a.md': printing })
    expect((await pynote(['a.md'], { run: true, isTTY: true })).stderr).toContain('█ 1/1')
    expect((await pynote(['a.md'], { run: true })).stderr).not.toContain('█')
  })
})
