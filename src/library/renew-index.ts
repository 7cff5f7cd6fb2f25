import { isDamagedIndex } from '../index/damaged-index.js'
import { packIndex } from '../index/pack-index.js'
import { repackIndex } from '../index/repack-index.js'
import type { Warning } from '../types.js'
import { build } from '../version.js'
import type { Ledger } from './cache-form.js'
import type { NoteFile } from './collect-notes.js'
import { compileFiles, type Progress } from './compile-files.js'
import type { Disk } from './disk.js'
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
 * Make an index; of the notes in the cache, only those that have changed since, or could not be read then, are opened.
 *
 * @returns undefined when the one in the cache is still right
 */
export async function renewIndex(renewal: Renewal, cache: Cache | undefined): Promise<Renewed | undefined> {
  const ledger = cache?.index.fingerprint.startsWith(`${build} `) ? cache.ledger() : undefined
  if (cache === undefined || ledger === undefined) return makeIndex(renewal)
  try {
    return await mendIndex(renewal, cache, ledger)
  } catch (error) {
    if (isDamagedIndex(error)) return makeIndex(renewal)
    throw error
  }
}

async function makeIndex({ files, fingerprint, disk, onProgress }: Renewal): Promise<Renewed> {
  const { notes, leftOut } = await compileFiles(files, disk, onProgress)
  return { index: packIndex(notes, fingerprint), ledger: makeLedger(files, leftOut) }
}

async function mendIndex(renewal: Renewal, { index }: Cache, old: Ledger): Promise<Renewed | undefined> {
  const { files, fingerprint, disk, onProgress } = renewal
  const isSame = (file: NoteFile) => old.stamps[file.path] === stampFile(file)
  const same = files.filter(isSame)
  const { notes, leftOut } = await compileFiles(
    files.filter(file => !isSame(file)),
    disk,
    onProgress,
  )
  if (notes.length === 0 && fingerprint === index.fingerprint) return undefined

  const present = new Set([...same, ...notes].map(({ path }) => path))
  const gone = new Set(index.paths.filter(path => !present.has(path)))
  const untouched = new Set(same.map(({ file }) => file))
  const allLeftOut = [...old.leftOut.filter(({ path }) => untouched.has(path)), ...leftOut]
  return { index: repackIndex(index, { changed: notes, gone }, fingerprint), ledger: makeLedger(files, allLeftOut) }
}

/** A file that could not be read has no stamp, so that it is tried again. */
function makeLedger(files: readonly NoteFile[], leftOut: readonly Warning[]): Ledger {
  const unread = new Set(leftOut.filter(({ code }) => code === 'unreadableNote').map(({ path }) => path))
  const stamps = files.filter(({ file }) => !unread.has(file)).map(file => [file.path, stampFile(file)])
  return { stamps: Object.fromEntries(stamps), leftOut }
}
