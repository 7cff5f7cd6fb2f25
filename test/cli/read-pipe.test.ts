import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { readPipe } from '../../src/cli/read-pipe.js'
import { readStdin } from '../../src/commands/read-stdin.js'
import type { Host } from '../../src/types.js'

const read = (error: object) => {
  const stdin = new Readable({ read: () => stdin.destroy(Object.assign(new Error('no'), error)) })
  return readPipe({ argv: [], stdin } as unknown as Host, readStdin)
}

it.each([
  ['EISDIR', 'it is no file', '파일이 아닙니다'],
  ['EIO', 'the disk fails', '디스크 오류입니다'],
  ['EAGAIN', 'EAGAIN', 'EAGAIN'],
])('says why stdin cannot be read, and what to do: %s', async (code, en, ko) => {
  await expect(read({ code, syscall: 'read' })).rejects.toMatchObject({
    name: 'PynoteError',
    texts: {
      en: `cannot read stdin: ${en}; put a command in front, … | pynote, or a file behind, pynote … < FILE`,
      ko: `표준 입력을 읽을 수 없습니다: ${ko}. 앞에 명령을 두거나(… | pynote) 뒤에 파일을 두세요(pynote … < 파일)`,
    },
  })
})

it('passes on what is no failure of stdin', async () => {
  await expect(read({})).rejects.toMatchObject({ name: 'Error', message: 'no' })
})
