import { expect, it } from 'vitest'
import { pynote } from '../host.js'
import { makeFolder } from '../library/make-folder.js'

const tty = { columns: 200, rows: 50 }
const notes = makeFolder({ 'venv.md': '# Venv\n\n## Create a venv\n\nThe lost words of a note: shop, venv.\n' })
const options = ['--no-bundled', '--notes', notes]
const remarkOn = async (line: string) => (await pynote([...options, ...line.split(' ')], { tty })).stderr

it.each([
  ['serach venv', 'search venv'],
  ['searc venv', 'search venv'],
  ['seearch venv', 'search venv'],
  ['chekc notes/', 'check notes/'],
  ['Shwo venv create', 'show venv create'],
  ['lisr venv', 'list venv'],
  ['hwy venv f()', "why venv 'f()'"],
])('names the command meant by: pynote %s', async (line, meant) => {
  expect(await remarkOn(line)).toContain(`pynote: did you mean: pynote ${meant}?\n`)
})

it('names it in Korean, and where nothing is found', async () => {
  expect(await remarkOn('--lang ko serach zzzzqq')).toContain('pynote: 혹시 이 명령인가요? pynote search zzzzqq\n')
})

it.each([
  ['a single word', 'serach'],
  ['a word of the notes', 'lost venv'],
  ['a word of any question', 'how venv'],
  ['two slips', 'sreahc venv'],
  ['what stands behind --', '-- serach venv'],
])('takes for no command: %s', async (_, line) => {
  expect(await remarkOn(line)).not.toContain('did you mean')
})

it('says nothing to a program', async () => {
  expect((await pynote([...options, 'serach', 'venv'])).stderr).toBe('')
})
