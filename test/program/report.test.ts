import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { report } from '../../src/main.js'

/** What an error becomes. */
function run(error: unknown, env: Record<string, string> = {}) {
  let stderr = ''
  const stream = { write: (text: string) => (stderr += text) }
  const stdin = Readable.from([])
  const host = { argv: [], env, platform: 'linux' as const, stdin, stdout: stream, stderr: stream, cwd: () => '/' }
  return { code: report(error, host), stderr }
}

it('shows the stack of a bug, cleaned for a terminal', () => {
  const { code, stderr } = run(new TypeError('x is no\u001b[2J thing'))
  expect(code).toBe(2)
  expect(stderr).toMatch(/^pynote: TypeError: x is no[^\u001b]* thing\n {4}at .*report\.test\.ts/u)
})

it('shows what is thrown and is no error', () => {
  expect(run('strange')).toEqual({ code: 2, stderr: 'pynote: strange\n' })
})

it.each([
  ['en', 'cannot write the answer: no space left on the disk'],
  ['ko', '결과를 쓸 수 없습니다: 디스크에 남은 공간이 없습니다'],
])('says why the answer cannot be written: %s', (lang, remark) => {
  const error = Object.assign(new Error('no'), { syscall: 'write', code: 'ENOSPC' })
  expect(run(error, { PYNOTE_LANG: lang })).toEqual({ code: 2, stderr: `pynote: ${remark}\n` })
})
