import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { type HostOptions, pynote } from '../host.js'
import { makeFolder } from '../library/make-folder.js'

const tty = { columns: 80, rows: 200 }
const NOTES = makeFolder({ 'list.md': '# Lists\n\n## Sorting\n\nsorted(xs)\n\n## Sorting in place\n\nxs.sort()\n' })
const ask = (line: string, options: HostOptions = {}) => pynote(`${line} --no-bundled --notes ${NOTES}`, options)

it('names the other hits of the bare form', async () => {
  expect((await ask('sorting', { tty })).stderr).toBe('pynote: also: sorting-in-place\n')
  expect((await ask('sorting --lang ko', { tty })).stderr).toBe('pynote: 다른 결과: sorting-in-place\n')
  expect((await ask('sorting --json', { tty })).stderr).toBe('')
  expect((await ask('sorting')).stderr).toBe('')
})

it('says which exception why explains', async () => {
  const stdin = "KeyError: 'name'\n"
  expect((await pynote('why', { stdin, tty })).stderr).toBe("pynote: about KeyError: 'name'\n")
  expect((await pynote('why --lang ko', { stdin, tty })).stderr).toBe(
    "pynote: KeyError: 'name' 예외에 대한 설명입니다\n",
  )
  expect((await pynote('why', { stdin })).stderr).toBe('')
})

it('compiles notes anew, and answers, where their cache is damaged', async () => {
  // Long enough to be read by pieces: what is damaged is met when the section is.
  const text = Array.from({ length: 200 }, (_, at) => `## Note ${at}\n\n${`word${at} `.repeat(40)}\n`).join('\n')
  const cache = makeFolder()
  const show = () => pynote(`show note-150 --no-bundled --notes ${notes}`, { env: { PYNOTE_CACHE: cache } })
  const notes = makeFolder({ 'a.md': text })
  const whole = await show()
  const [name = ''] = readdirSync(cache).filter(file => file.endsWith('.index'))
  const path = join(cache, name)
  const bytes = readFileSync(path)
  writeFileSync(path, Buffer.from(bytes).fill('x', bytes.indexOf('word150 word150'), bytes.indexOf('word151 word151')))
  expect(await show()).toEqual(whole)
  expect(readFileSync(path).includes('word150 word150')).toBe(true)
})

it('warns of a missing entry of PYNOTE_PATH, and answers', async () => {
  const { code, stderr } = await ask('show sorting', { env: { PYNOTE_PATH: '/nowhere/at/all' } })
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'pynote: no file or folder at /nowhere/at/all, named by PYNOTE_PATH\n',
  })
})

it('warns of notes that it cannot read, and answers', async () => {
  const folder = makeFolder({ 'a.md': '## Sorting\n\nsorted(xs)\n', 'bytes.md': Uint8Array.of(0, 1, 2, 255) })
  symlinkSync(join(folder, 'nothing'), join(folder, 'link.md'))
  const { code, stderr } = await pynote(`show sorting --no-bundled --notes ${folder}`)
  expect({ code, remarks: stderr.trimEnd().split('\n').sort() }).toEqual({
    code: 0,
    remarks: [
      `pynote: left out ${folder}/bytes.md: it is no text in UTF-8, UTF-16 or EUC-KR`,
      `pynote: left out ${folder}/link.md: a link to nothing`,
    ],
  })
})

it.each([
  ['en', 'there are no notes; name some with --notes PATH'],
  ['ko', '노트가 없습니다. --notes 경로로 노트를 지정하세요'],
])('says that there are no notes: %s', async (lang, remark) => {
  expect(await pynote(`list --no-bundled --lang ${lang}`)).toEqual({
    code: 1,
    stdout: '',
    stderr: `pynote: ${remark}\n`,
  })
})

it('shows how far it is with notes that take long to compile', async () => {
  let time = 0
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (time += 300))
  try {
    const done = [1, 2].map(at => `\rreading notes: ${at} of 3\u001b[K`)
    const folder = makeFolder({ 'a.md': '## A\n\nx\n', 'b.md': '## B\n\nx\n', 'c.md': '## C\n\nx\n' })
    const run = (options: HostOptions) => pynote(`show a --no-bundled --notes ${folder}`, options)
    expect((await run({ tty })).stderr).toBe(`${done.join('')}\r\u001b[K`)
    expect((await run({})).stderr).toBe('')
  } finally {
    clock.mockRestore()
  }
})
