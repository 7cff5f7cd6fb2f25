import { join } from 'node:path'
import { PynoteError } from '../errors.js'
import { openIndex } from '../index/open-index.js'
import type { Host, Source, Warning } from '../types.js'
import type { Progress } from './compile-files.js'
import type { Disk } from './disk.js'
import { findFolders } from './find-folders.js'
import { findPlaces, type Place } from './find-places.js'
import { openBytes } from './open-bytes.js'
import { openOwn } from './open-own.js'
import { paceProgress } from './pace-progress.js'
import { realDisk } from './real-disk.js'

/** Which notes are wanted. */
export interface LibraryOptions {
  /** Files and folders to look in first, as the reader typed them. */
  readonly notes: readonly string[]
  /** Whether the notes that come with pynote are wanted; `true`, or the path of their index. */
  readonly bundled: boolean | string
  /** Whether own notes are compiled whatever the cache says, as after a DamagedIndex. */
  readonly isFresh?: boolean
  /** Told, ten times a second and at the end, how many notes are compiled, when it takes longer than half a second. */
  readonly onProgress?: Progress
}

/** All notes that are looked in. */
export interface Library {
  /** In order of precedence; places without notes are left out. */
  readonly sources: readonly Source[]
  readonly warnings: readonly Warning[]
}

/**
 * Open all notes: `--notes`, `.pynote`, `PYNOTE_PATH`, the data folder, the bundled ones.
 *
 * @throws PynoteError when there is nothing at a path of `--notes`, or nothing that can be read, or the bundled notes are
 *   missing
 */
export async function openLibrary(
  options: LibraryOptions,
  host: Pick<Host, 'env' | 'platform' | 'cwd'>,
  disk: Disk = realDisk,
): Promise<Library> {
  const { places, warnings } = findPlaces(options.notes, host, disk)
  const onProgress = paceProgress(options.onProgress ?? (() => undefined))
  const own = { disk, cacheFolder: findFolders(host).cache, isFresh: options.isFresh ?? false, onProgress }
  const sources: Source[] = []
  for (const place of places) {
    const opened = await openOwn(place, own)
    refuseUnreadable(place, opened.warnings)
    warnings.push(...opened.warnings)
    if (opened.index !== undefined) sources.push({ label: place.label, index: opened.index })
  }
  if (options.bundled !== false) sources.push(openBundled(options.bundled, disk))
  return { sources, warnings }
}

/** What the reader has named must be readable; of what lies about, or below, it is enough to tell. */
function refuseUnreadable({ label, root }: Place, warnings: readonly Warning[]): void {
  const failure = label.startsWith('notes:') ? warnings.find(({ path }) => path === root) : undefined
  if (failure?.code === 'unreadableNote') throw new PynoteError('unreadableNotes', root, failure.why)
}

function openBundled(wanted: true | string, disk: Disk): Source {
  // Beside the bundle that this file is part of.
  const path = wanted === true ? join(__dirname, 'bundled.index') : wanted
  const bytes = openBytes(path, disk)
  // Installed with this program, and no more likely to be damaged than it.
  const index = bytes && openIndex({ ...bytes, isTrusted: true })
  if (index === undefined) throw new PynoteError('noBundledIndex', path)
  return { label: 'bundled', index }
}
