import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { measureText } from '../../src/terminal/measure-text.js'
import { version } from '../../src/version.js'
import { pynote } from '../host.js'
import { makeFolder } from '../library/make-folder.js'

it('prints its version', async () => {
  expect(await pynote('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

it.each(['--help', '-h', 'search --help', 'show -h', 'list --help', 'why --help', 'check --help'])(
  'prints help on stdout: %s',
  async line => {
    const { code, stdout, stderr } = await pynote(line)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: pynote/u)
  },
)

it('prints the help of the program for the bare form', async () => {
  expect(await pynote('venv --help')).toEqual(await pynote('--help'))
})

it('prints help in Korean under a Korean locale', async () => {
  expect((await pynote('--help', { env: { LANG: 'ko_KR.UTF-8' } })).stdout).toMatch(/^사용법: pynote/u)
})

it.each([40, 80])('wraps help to %i cells, Hangul too', async columns => {
  for (const line of ['', 'search ', 'show ', 'list ', 'why ', 'check ']) {
    const { stdout } = await pynote(`${line}--help`, { env: { LANG: 'ko' }, tty: { columns, rows: 24 } })
    const [help = ''] = stdout.split('\n예:')
    expect(help.split('\n').filter(text => measureText(text) > columns)).toEqual([])
  }
})

it('prints usage on stderr and exits 2 without words', async () => {
  const { code, stdout, stderr } = await pynote('')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^Usage: pynote/u)
})

it.each([
  ['search', 'no words to look for; try: pynote venv'],
  ['show', 'no ids to show; try: pynote list'],
  ['search --limit 0 x', '--limit is a whole number from 1, not "0"'],
  ['search -n many x', '--limit is a whole number from 1, not "many"'],
  ['--width 3 x', '--width is a whole number from 20, not "3"'],
  ['--lang fr x', '--lang is en or ko, not "fr"'],
  ['--color blue x', '--color is auto, always or never, not "blue"'],
  ['search x --lang', 'option --lang needs a value; see pynote --help'],
  ['search --user', 'unknown option --user; to look for it, put "--" before it: pynote … -- --user'],
  ['list --code', '--code does not belong here, but to pynote show; see pynote show --help'],
  ['venv -n 3', '-n does not belong here, but to pynote search; see pynote search --help'],
  ['--notes= x', 'no file or folder at ""; --notes takes a Markdown file or a folder of them'],
])('says what is wrong with: pynote %s', async (line, remark) => {
  expect(await pynote(line)).toEqual({ code: 2, stdout: '', stderr: `pynote: ${remark}\n` })
})

it('says it in the language that --lang names', async () => {
  const { stderr } = await pynote('search x --limit 0 --lang ko')
  expect(stderr).toBe('pynote: --limit 값은 1 이상의 정수여야 합니다("0"은(는) 안 됨)\n')
})

it('takes the options of a command before its name', async () => {
  expect(await pynote('-n 1 --json search venv')).toEqual(await pynote('search venv --json -n 1'))
  expect(await pynote('--code 1 show venv-activate')).toEqual(await pynote('show venv-activate --code 1'))
})

it.each([
  ['search -', '"-"'],
  ['show -', '"-"'],
  ['-', '"-"'],
  ['why', 'why'],
  ['why --lang en', 'why'],
  ['why -', '"-"'],
])('does not wait for a terminal, and says what would be read: pynote %s', async (line, subject) => {
  const english = `${subject} reads from a pipe or file, but stdin is a terminal; type the words, or put a command in front`
  expect(await pynote(line, { stdin: null })).toEqual({
    code: 2,
    stdout: '',
    stderr: `pynote: ${english}: … | pynote ${line}\n`,
  })
  const { stderr } = await pynote(line, { stdin: null, env: { PYNOTE_LANG: 'ko' } })
  if (!line.includes('--lang')) expect(stderr).toMatch(`pynote: ${subject}는 파이프나 파일에서 읽는데`)
  expect(stderr.endsWith(`: … | pynote ${line}\n`)).toBe(true)
})

it('says that a --notes path is not there', async () => {
  const { code, stderr } = await pynote('--notes /nowhere/at/all search x')
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'pynote: no file or folder at /nowhere/at/all; --notes takes a Markdown file or a folder of them\n',
  })
})

it.each([
  ['list comprehension', 'list comprehension', 1],
  ['show all methods', 'show all methods', 1],
  ['check if key in dict', 'check if key in dict', 2],
  ["list what's", "list 'what'\\''s'", 1],
])('says how to look for words that begin with a command: pynote %s', async (line, quoted, code) => {
  const english = await pynote(line)
  expect({ code: english.code, stdout: english.stdout }).toEqual({ code, stdout: '' })
  expect(`${english.stderr.split('\n')[0]}\n`).toContain(`to look for the words: pynote -- ${quoted}\n`)
  expect((await pynote(`${line} --lang ko`)).stderr).toContain(`이 단어들을 검색하려면: pynote -- ${quoted}\n`)
})

it.each([
  ['show nothere', {}],
  ['show venv-create nothere', {}],
  ['show -', { stdin: 'nothere\nnorthere\n' }],
  ['check nothere', {}],
  ['check ./nothere ./northere', {}],
])('takes for no question: pynote %s', async (line, options) => {
  const { code, stderr } = await pynote(line, options)
  expect(code).toBeGreaterThan(0)
  expect(stderr).not.toContain('pynote -- ')
})

it.each(['show venv-create', 'venv', 'search venv', 'list', 'why KeyError'])(
  'pages what is taller than the screen, unless --no-pager says not to: pynote %s',
  async line => {
    const paged = join(makeFolder(), 'paged')
    const env = { PATH: process.env.PATH ?? '', PYNOTE_PAGER: `cat >${paged}` }
    const options = { env, tty: { columns: 80, rows: 3 } }
    const whole = await pynote(`${line} --no-pager`, options)
    expect([whole.code, existsSync(paged)]).toEqual([0, false])
    expect((await pynote(line, options)).stdout).toBe('')
    expect(readFileSync(paged, 'utf8')).toBe(whole.stdout)
  },
)
