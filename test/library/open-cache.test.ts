import fs, { closeSync, openSync, utimesSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compileNote } from '../../src/compile/compile-note.js'
import { isDamagedIndex } from '../../src/index/damaged-index.js'
import { packIndex } from '../../src/index/pack-index.js'
import { FORM } from '../../src/library/cache-form.js'
import { openCache } from '../../src/library/open-cache.js'
import { packCache } from '../../src/library/pack-cache.js'
import { writeWhole } from '../../src/library/write-whole.js'
import { makeFolder } from './make-folder.js'

const SEALED = 1_700_000_000
const LEDGER = { stamps: { 'a.md': '1 2 3 a.md' }, leftOut: [] }
const index = packIndex([compileNote({ path: 'a.md', file: '/n/a.md', text: '## One\n\nfirst\n' })], 'print')

/** A cache file, sealed. */
function makeCache(): string {
  const path = join(makeFolder(), 'a.index')
  writeWhole(path, { bytes: packCache(index, LEDGER, SEALED), modified: SEALED }, fs)
  return path
}

/** Write over the beginning of the index's pages. */
function damage(path: string): void {
  const file = openSync(path, 'r+')
  writeSync(file, 'PRINT', FORM.headerLength + 256)
  closeSync(file)
}

it('has what was packed', () => {
  const cache = openCache(makeCache(), fs)
  expect([cache?.index.fingerprint, cache?.index.ids, cache?.hasLeftOut]).toEqual(['print', ['one'], false])
  expect(cache?.ledger()).toEqual(LEDGER)
})

it.each([
  ['is not there', undefined],
  ['is empty', ''],
  ['is something else', 'SQLite format 3'.repeat(100)],
])('is undefined for a file that %s', (_, text) => {
  const path = join(makeFolder(), 'a.index')
  if (text !== undefined) writeFileSync(path, text)
  expect(openCache(path, fs)).toBeUndefined()
})

it('checks what it reads of a file that was written to since', () => {
  const path = makeCache()
  damage(path)
  expect(() => openCache(path, fs)?.index.ids).toThrow(expect.toSatisfy(isDamagedIndex))
})

it('checks what it reads of a file whose time no one can tell', () => {
  const path = makeCache()
  utimesSync(path, SEALED + 60, SEALED + 60)
  expect(openCache(path, fs)?.index.ids).toEqual(['one'])
})

it('spares itself the checks where nothing was written since', () => {
  const path = makeCache()
  damage(path)
  utimesSync(path, SEALED, SEALED)
  expect(openCache(path, fs)?.index.ids).toEqual(['one'])
})
