import fs, { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ensureFolder } from '../../src/library/ensure-folder.js'
import { makeFolder } from './make-folder.js'

it('makes the folders above, too', () => {
  const path = join(makeFolder(), 'a', 'b', 'c')
  ensureFolder(path, fs)
  expect(existsSync(path)).toBe(true)
})

it('leaves a folder that is there as it is', () => {
  const path = makeFolder({ 'a.txt': '' })
  ensureFolder(path, fs)
  expect(existsSync(join(path, 'a.txt'))).toBe(true)
})

it('gives up where a folder that is there is said to be missing, as in /proc', () => {
  const mkdirSync = (path: fs.PathLike) => {
    const code = dirname(String(path)) === String(path) ? 'EEXIST' : 'ENOENT'
    throw Object.assign(new Error(code), { code })
  }
  expect(() => ensureFolder(join('/', 'proc', 'x'), { mkdirSync: mkdirSync as typeof fs.mkdirSync })).toThrow(
    'no folder',
  )
})
