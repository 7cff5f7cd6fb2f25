import fs, { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Disk } from '../../src/library/disk.js'
import { writeWhole } from '../../src/library/write-whole.js'
import { makeFolder } from './make-folder.js'

const FILE = { bytes: Uint8Array.of(1, 2, 3), modified: 1_700_000_000 }

it('writes a file, in folders that it makes, with the time that is wanted', () => {
  const path = join(makeFolder(), 'a/b/c.index')
  expect(writeWhole(path, FILE, fs)).toBe(true)
  expect([...readFileSync(path)]).toEqual([1, 2, 3])
  expect(statSync(path).mtimeMs).toBe(1_700_000_000_000)
})

it('puts it in the place of another one', () => {
  const path = join(makeFolder({ 'c.index': 'old' }), 'c.index')
  expect(writeWhole(path, FILE, fs)).toBe(true)
  expect(readFileSync(path)).toHaveLength(3)
})

it.each(['mkdirSync', 'writeFileSync', 'utimesSync', 'renameSync'] as const)(
  'leaves all as it was where %s fails',
  name => {
    const folder = makeFolder({ 'c.index': 'old' })
    const refuse = () => {
      throw new Error('no')
    }
    const disk: Disk = { ...fs, [name]: refuse }
    expect(writeWhole(join(folder, 'c.index'), FILE, disk)).toBe(false)
    expect([readdirSync(folder), readFileSync(join(folder, 'c.index'), 'utf8')]).toEqual([['c.index'], 'old'])
  },
)

it('leaves all as it was where a folder has its name', () => {
  const folder = makeFolder()
  mkdirSync(join(folder, 'c.index/x'), { recursive: true })
  expect(writeWhole(join(folder, 'c.index'), FILE, fs)).toBe(false)
  expect(readdirSync(folder)).toEqual(['c.index'])
})
