import { join } from 'node:path'
import { memorySource } from '../index/memory-source.js'
import { type Index, openIndex } from '../index/open-index.js'
import type { Warning } from '../types.js'
import type { Progress } from './compile-files.js'
import type { Disk } from './disk.js'
import { dropOldCaches } from './drop-old-caches.js'
import type { Place } from './find-places.js'
import { hashBytes } from './hash-bytes.js'
import { listNotes } from './list-notes.js'
import { openCache } from './open-cache.js'
import { packCache } from './pack-cache.js'
import type { Renewed } from './renew-index.js'
import { takeFingerprint } from './take-fingerprint.js'
import { writeWhole } from './write-whole.js'

/** How own notes are opened. */
export interface OwnOptions {
  readonly disk: Disk
  /** Folder of the cache, whether or not it exists. */
  readonly cacheFolder: string
  /** Whether the notes are compiled whatever the cache says. */
  readonly isFresh: boolean
  readonly onProgress: Progress
}

/** A place's notes, compiled; no index where there are none. */
export interface Own {
  readonly index?: Index
  readonly warnings: readonly Warning[]
}

/**
 * Open the notes of a place: from the cache if they have not changed since, else compiled and put there.
 *
 * A cache that cannot be read, or written, costs time, not the answer. What comes through a pipe is not kept: who can
 * tell whether it is the same the next time.
 */
export async function openOwn(place: Place, { disk, cacheFolder, isFresh, onProgress }: OwnOptions): Promise<Own> {
  const list = listNotes(place, disk)
  const { warnings } = list
  if (list.paths.length === 0) return { warnings }
  const fingerprint = takeFingerprint(list)
  const path = join(cacheFolder, `${hashBytes(new TextEncoder().encode(place.root)).toString(36)}.index`)
  const cache = isFresh || place.isPipe ? undefined : openCache(path, disk)
  if (cache?.index.fingerprint === fingerprint && !cache.hasLeftOut) return { index: cache.index, warnings }

  // Imported here, not above: most look-ups find the cache as it should be.
  const { renewIndex } = await import('./renew-index.js')
  const renewed = await renewIndex({ files: list.files, fingerprint, disk, onProgress }, cache)
  if (renewed === undefined)
    return { ...(cache && { index: cache.index }), warnings: [...warnings, ...(cache?.ledger()?.leftOut ?? [])] }
  const index = openIndex(memorySource(renewed.index))
  if (index === undefined) throw new Error(`the index of ${place.root} cannot be read`)
  if (!place.isPipe && keep(path, renewed, disk)) dropOldCaches(cacheFolder, disk)
  return { index, warnings: [...warnings, ...renewed.ledger.leftOut] }
}

/** @returns whether it could be written */
function keep(path: string, { index, ledger }: Renewed, disk: Disk): boolean {
  // An even second, which every file system can store, and one gone by: whatever writes to the file later, does so later.
  const modified = Math.floor(Date.now() / 2000) * 2 - 10
  return writeWhole(path, { bytes: packCache(index, ledger, modified), modified }, disk)
}
