import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { openStdin } from '../../src/door/open-stdin.js'
import { makeFolder } from '../library/make-folder.js'

/** What is read where stdin is this file or folder; Node's stream is empty, as it is for folders. */
async function read(path: string): Promise<unknown[]> {
  const number = openSync(path, 'r')
  try {
    const stdin = Readable.from([]) as NodeJS.Process['stdin']
    return await openStdin({ stdin }, number).toArray()
  } finally {
    closeSync(number)
  }
}

it('leaves a file as Node reads it', async () => {
  expect(await read(join(makeFolder({ a: '' }), 'a'))).toEqual([])
})

it('leaves what is closed as Node reads it', () => {
  const stdin = Readable.from([]) as NodeJS.Process['stdin']
  expect(openStdin({ stdin }, 1 << 20)).toBe(stdin)
})

it.skipIf(process.platform === 'win32')('fails for a folder', async () => {
  await expect(read(makeFolder())).rejects.toMatchObject({ code: 'EISDIR', syscall: 'read' })
})
