import { basename, sep } from 'node:path'
import type { Warning } from '../types.js'
import { collectNotes, type NoteCollection, type NoteList } from './collect-notes.js'
import type { Disk } from './disk.js'
import type { Place } from './find-places.js'
import { locateNote } from './locate-note.js'
import { nameFailure } from './name-failure.js'

/** A folder: where it is below the place, where on the disk, and where without links. */
interface Spot {
  readonly path: string
  readonly file: string
  readonly real: string
}

interface Listing {
  readonly disk: Disk
  readonly notes: NoteCollection
  readonly warnings: Warning[]
  readonly links: Spot[]
  /** Folders that were read, and files that a link could lead to, without links. */
  readonly seen: Set<string>
}

const NOTE = /\.(?:md|markdown)$/i

/** What Node takes anyway; without it, it makes such an object for each of thousands of files. */
const NUMBERS = { bigint: false } as const

/** What is known of a pipe. */
const NO_STATS = { size: 0, mtimeMs: 0, ctimeMs: 0 }

/**
 * All notes of a place: the file or pipe itself, or the `.md` and `.markdown` files in and below the folder, in the order
 * of the folders, which is the same in every run.
 *
 * Hidden files and folders and `node_modules` are left out. Links are followed after everything else, so that what can
 * be reached both ways counts where it is, and once.
 */
export function listNotes({ root, isFolder, isPipe }: Place, disk: Disk): NoteList {
  const listing: Listing = { disk, notes: collectNotes(), warnings: [], links: [], seen: new Set() }
  if (isFolder) readFolder({ path: '', file: root, real: root }, listing)
  else if (isPipe) listing.notes.add({ path: basename(root), folder: '', name: root }, NO_STATS)
  else addFile(basename(root).normalize('NFC'), root, { folder: '', listing })

  // Only now, since there are thousands of files, and hardly ever a link. Following one may find others.
  if (listing.links.length > 0) for (const file of listing.notes.locate()) listing.seen.add(file)
  for (const link of listing.links) followLink(link, listing)
  return listing.notes.list(listing.warnings)
}

function readFolder(folder: Spot, listing: Listing): void {
  const { disk, links, seen } = listing
  if (seen.has(folder.real)) return
  seen.add(folder.real)
  const isLinked = folder.file !== folder.real
  const here = { folder: folder.file, listing, isFile: true }
  const entries = attempt(folder.file, () => disk.readdirSync(folder.file, { withFileTypes: true }), listing)
  const nameOf = nameOfEntries(entries?.map(({ name }) => name) ?? [])
  for (const entry of entries ?? []) {
    const { name } = entry
    if (name.startsWith('.') || name === 'node_modules') continue
    if (entry.isFile()) {
      if (NOTE.test(name) && !(isLinked && isSeen(folder.real + sep + name, listing)))
        addFile(joinPath(folder.path, nameOf(name)), name, here)
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

/** Gives the name of an entry in NFC. Linux allows two names that are the same in NFC; they keep their difference. */
function nameOfEntries(names: readonly string[]): (name: string) => string {
  // Nearly all are in it, and thousands are sooner seen to be so together.
  const all = names.join('\n')
  if (all === all.normalize('NFC')) return name => name
  const known = new Set(names)
  return name => {
    const composed = name.normalize('NFC')
    return composed !== name && known.has(composed) ? name : composed
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
  else if (isNote && !isSeen(real, listing)) addFile(path, file, { folder: '', listing })
}

/** Where a note is, and whether that is known to be a file, as of entries of a folder: to ask each again takes time. */
interface Here {
  readonly folder: string
  readonly listing: Listing
  readonly isFile?: boolean
}

function addFile(path: string, name: string, { folder, listing, isFile = false }: Here): void {
  const file = locateNote(folder, name)
  try {
    const stats = listing.disk.statSync(file, NUMBERS)
    if (isFile || stats.isFile()) listing.notes.add({ path, folder, name }, stats)
    else listing.warnings.push({ code: 'unreadableNote', path: file, why: 'notFile' })
  } catch (error) {
    warnOf(file, error, listing)
  }
}

function attempt<T>(path: string, act: () => T, listing: Listing): T | undefined {
  try {
    return act()
  } catch (error) {
    warnOf(path, error, listing)
    return undefined
  }
}

function warnOf(path: string, error: unknown, { warnings }: Listing): void {
  // Node gives U+FFFD for bytes that are no UTF-8, and there is nothing by that name.
  const why = nameFailure(error) ?? (path.includes('\ufffd') ? 'badName' : 'deadLink')
  warnings.push({ code: 'unreadableNote', path, why })
}

function isSeen(real: string, { seen }: Listing): boolean {
  if (seen.has(real)) return true
  seen.add(real)
  return false
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
