import { basename, sep } from 'node:path'
import type { Warning } from '../types.js'
import type { Disk } from './disk.js'
import type { Place } from './find-places.js'
import { nameFailure } from './name-failure.js'

/** A note's file, not yet read. */
export interface NoteFile {
  /** `Note.path`: below the place, divided by `/`, in NFC; unique in the place. */
  readonly path: string
  /** Absolute path. */
  readonly file: string
  /** Bytes. */
  readonly size: number
  /** When its text was last changed, and when anything of it was, in milliseconds since 1970, with fractions. */
  readonly modified: number
  readonly changed: number
}

/** A folder: where it is below the place, where on the disk, and where without links. */
interface Spot {
  readonly path: string
  readonly file: string
  readonly real: string
}

interface Listing {
  readonly disk: Disk
  readonly files: NoteFile[]
  readonly warnings: Warning[]
  readonly links: Spot[]
  /** Folders that were read, and files that a link could lead to, without links. */
  readonly seen: Set<string>
}

const NOTE = /\.(?:md|markdown)$/i

/**
 * All notes of a place: the file or pipe itself, or the `.md` and `.markdown` files in and below the folder, in the order
 * of the folders, which is the same in every run.
 *
 * Hidden files and folders and `node_modules` are left out. Links are followed after everything else, so that what can
 * be reached both ways counts where it is, and once.
 */
export function listNotes({ root, isFolder, isPipe }: Place, disk: Disk) {
  const listing: Listing = { disk, files: [], warnings: [], links: [], seen: new Set() }
  if (isFolder) readFolder({ path: '', file: root, real: root }, listing)
  else if (isPipe) listing.files.push({ path: basename(root), file: root, size: 0, modified: 0, changed: 0 })
  else addFile(basename(root).normalize('NFC'), root, listing)

  // Only now, since there are thousands of files, and hardly ever a link. Following one may find others.
  if (listing.links.length > 0) for (const { file } of listing.files) listing.seen.add(file)
  for (const link of listing.links) followLink(link, listing)
  return { files: listing.files, warnings: listing.warnings }
}

function readFolder(folder: Spot, listing: Listing): void {
  const { disk, links, seen } = listing
  if (seen.has(folder.real)) return
  seen.add(folder.real)
  const isLinked = folder.file !== folder.real
  const entries = attempt(folder.file, () => disk.readdirSync(folder.file, { withFileTypes: true }), listing)
  // Linux allows two names that are the same in NFC; they keep their difference.
  const nameOf = (name: string) => {
    const composed = name.normalize('NFC')
    return composed !== name && entries?.some(other => other.name === composed) ? name : composed
  }
  for (const entry of entries ?? []) {
    const { name } = entry
    if (name.startsWith('.') || name === 'node_modules') continue
    if (entry.isFile()) {
      if (NOTE.test(name) && !(isLinked && isSeen(folder.real + sep + name, listing)))
        addFile(joinPath(folder.path, nameOf(name)), folder.file + sep + name, listing)
    } else {
      const below = {
        path: joinPath(folder.path, nameOf(name)),
        file: folder.file + sep + name,
        real: folder.real + sep + name,
      }
      if (entry.isDirectory()) readFolder(below, listing)
      else if (entry.isSymbolicLink()) links.push(below)
    }
  }
}

/** Links to nothing count as unreadable notes where their name is a note's. */
function followLink({ path, file }: Spot, listing: Listing): void {
  const { disk } = listing
  const isNote = NOTE.test(file)
  const stats = attempt(file, () => disk.statSync(file, { throwIfNoEntry: isNote }), listing)
  const real = stats && attempt(file, () => disk.realpathSync(file), listing)
  if (real === undefined) return
  if (stats?.isDirectory()) readFolder({ path, file, real }, listing)
  else if (isNote && !isSeen(real, listing)) addFile(path, file, listing)
}

function addFile(path: string, file: string, listing: Listing): void {
  const stats = attempt(file, () => listing.disk.statSync(file), listing)
  if (stats === undefined) return
  if (!stats.isFile()) {
    listing.warnings.push({ code: 'unreadableNote', path: file, why: 'notFile' })
    return
  }
  listing.files.push({ path, file, size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs })
}

function attempt<T>(path: string, act: () => T, { warnings }: Listing): T | undefined {
  try {
    return act()
  } catch (error) {
    // Node gives U+FFFD for bytes that are no UTF-8, and there is nothing by that name.
    const why = nameFailure(error) ?? (path.includes('\ufffd') ? 'badName' : 'deadLink')
    warnings.push({ code: 'unreadableNote', path, why })
    return undefined
  }
}

function isSeen(real: string, { seen }: Listing): boolean {
  if (seen.has(real)) return true
  seen.add(real)
  return false
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
