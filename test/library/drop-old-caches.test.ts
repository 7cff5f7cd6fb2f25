import fs, { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dropOldCaches } from '../../src/library/drop-old-caches.js'
import { makeFolder } from './make-folder.js'

it('removes caches of notes that were written long ago, and no file of another program', () => {
  const folder = makeFolder({
    'old.index': 'cpn1',
    'older.index': 'cpn0',
    'new.index': 'cpn1',
    'git.index': 'DIRC',
    'old.txt': 'cpn1',
  })
  for (const name of ['old.index', 'older.index', 'git.index', 'old.txt']) utimesSync(join(folder, name), 0, 0)
  dropOldCaches(folder, fs)
  expect(readdirSync(folder).sort()).toEqual(['git.index', 'new.index', 'old.txt'])
})

it('does nothing where there is no folder', () => {
  expect(() => dropOldCaches('/nowhere/at/all', fs)).not.toThrow()
})
