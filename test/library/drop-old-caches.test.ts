import fs, { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dropOldCaches } from '../../src/library/drop-old-caches.js'
import { makeFolder } from './make-folder.js'

it('removes caches of notes that were written long ago, and nothing else', () => {
  const folder = makeFolder({ 'old.index': '', 'new.index': '', 'old.txt': '' })
  for (const name of ['old.index', 'old.txt']) utimesSync(join(folder, name), 0, 0)
  dropOldCaches(folder, fs)
  expect(readdirSync(folder).sort()).toEqual(['new.index', 'old.txt'])
})

it('does nothing where there is no folder', () => {
  expect(() => dropOldCaches('/nowhere/at/all', fs)).not.toThrow()
})
