import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openReader } from '../../src/door/open-reader.js'

function write(content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'pynote-reader-')), 'a')
  writeFileSync(path, content)
  return path
}

it('gives what a file holds, be it empty, short or long', () => {
  const read = openReader()
  for (const length of [0, 5, 1 << 20, 3])
    expect(read(write(Buffer.alloc(length, length + 1)))).toEqual(Buffer.alloc(length, length + 1))
})

it('reads the next file into the same memory', () => {
  const read = openReader()
  const first = read(write('first'))
  expect(read(write('other')).buffer).toBe(first.buffer)
})

it('throws where there is no file', () => {
  expect(() => openReader()(join(tmpdir(), 'pynote-no-such-file'))).toThrow('ENOENT')
})
