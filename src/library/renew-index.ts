import { packIndex } from '../index/pack-index.js'
import type { Warning } from '../types.js'
import type { Ledger } from './cache-form.js'
import { compileFiles, type Progress } from './compile-files.js'
import type { Disk } from './disk.js'
import type { NoteFile } from './list-notes.js'
import type { Cache } from './open-cache.js'
import { stampFile } from './stamp-file.js'

/** What an index is made from. */
export interface Renewal {
  readonly files: readonly NoteFile[]
  readonly fingerprint: string
  readonly disk: Disk
  readonly onProgress: Progress
}

/** An index, packed, and what the next one can be made of. */
export interface Renewed {
  readonly index: Uint8Array
  readonly ledger: Ledger
}

/**
 * Make an index.
 *
 * @returns undefined when the one in the cache is still right: no file has changed, and those that could not be read then
 *   still cannot
 */
export async function renewIndex(renewal: Renewal, cache: Cache | undefined): Promise<Renewed | undefined> {
  const { files, fingerprint, disk, onProgress } = renewal
  const ledger = cache?.index.fingerprint === fingerprint ? cache.ledger() : undefined
  if (ledger !== undefined) {
    const unread = files.filter(file => ledger.stamps[file.path] !== stampFile(file))
    const { notes } = await compileFiles(unread, disk, onProgress)
    if (notes.length === 0) return undefined
  }
  const { notes, leftOut } = await compileFiles(files, disk, onProgress)
  return { index: packIndex(notes, fingerprint), ledger: makeLedger(files, leftOut) }
}

/** A file that could not be read has no stamp, so that it is tried again. */
function makeLedger(files: readonly NoteFile[], leftOut: readonly Warning[]): Ledger {
  const unread = new Set(leftOut.filter(({ code }) => code === 'unreadableNote').map(({ path }) => path))
  const stamps = files.filter(({ file }) => !unread.has(file)).map(file => [file.path, stampFile(file)])
  return { stamps: Object.fromEntries(stamps), leftOut }
}
