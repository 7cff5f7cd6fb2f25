import { basename, sep } from 'node:path'
import type { Warning } from '../types.js'
import { chooseStamper } from './choose-stamper.js'
import { collectNotes, type NoteCollection, type NoteList } from './collect-notes.js'
import { describeFailure } from './describe-failure.js'
import type { Disk } from './disk.js'
import type { Place } from './find-places.js'
import { isNote } from './is-note.js'
import { nameEntries } from './name-entries.js'

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

/**
 * All notes of a place: the file or pipe itself, or the `.md` and `.markdown` files in and below the folder, in the order
 * of the folders, which is the same in every run.
 *
 * Hidden files and folders and `node_modules` are left out. Links are followed after everything else, so that what can
 * be reached both ways counts where it is, and once.
 */
export function listNotes(place: Place, disk: Disk): NoteList {
  const { root, isFolder, isPipe } = place
  const notes = collectNotes(chooseStamper(place, disk))
  const listing: Listing = { disk, notes, warnings: [], links: [], seen: new Set() }
  if (isFolder) readFolder({ path: '', file: root, real: root }, listing)
  else if (isPipe) notes.add(basename(root), root)
  else addFile(basename(root).normalize('NFC'), root, listing)

  // Only now, since there are thousands of files, and hardly ever a link. Following one may find others.
  if (listing.links.length > 0) for (const file of notes.located) listing.seen.add(file)
  for (const link of listing.links) followLink(link, listing)
  return notes.list(listing.warnings)
}

function readFolder(folder: Spot, listing: Listing): void {
  const { disk, links } = listing
  if (isSeen(folder.real, listing)) return
  const isLinked = folder.file !== folder.real
  const entries = attempt(folder.file, () => disk.readdirSync(folder.file, { withFileTypes: true }), listing) ?? []
  const nameOf = nameEntries(entries.map(({ name }) => name))
  // A loop would make an object for each of thousands.
  entries.forEach(entry => {
    const { name } = entry
    if (name.startsWith('.') || name === 'node_modules') return
    if (entry.isFile()) {
      if (isNote(name) && !(isLinked && isSeen(folder.real + sep + name, listing)))
        addKnown(joinPath(folder.path, nameOf(name)), folder.file + sep + name, listing)
    } else {
      const below = {
        path: joinPath(folder.path, nameOf(name)),
        file: folder.file + sep + name,
        real: folder.real + sep + name,
      }
      if (entry.isDirectory()) readFolder(below, listing)
      else if (entry.isSymbolicLink()) links.push(below)
    }
  })
}

/** Links to nothing count as unreadable notes where their name is a note's. */
function followLink({ path, file }: Spot, listing: Listing): void {
  const { disk } = listing
  const isNamed = isNote(file)
  const stats = attempt(file, () => disk.statSync(file, { throwIfNoEntry: isNamed }), listing)
  const real = stats && attempt(file, () => disk.realpathSync(file), listing)
  if (real === undefined) return
  if (stats?.isDirectory()) readFolder({ path, file, real }, listing)
  else if (isNamed && !isSeen(real, listing)) addFile(path, file, listing)
}

function addFile(path: string, file: string, listing: Listing): void {
  const stats = attempt(file, () => listing.disk.statSync(file), listing)
  if (stats?.isFile()) addKnown(path, file, listing)
  else if (stats) listing.warnings.push({ code: 'unreadableNote', path: file, why: 'notFile' })
}

/** Adds what is known to be a file, as of entries of a folder: to ask each again takes time. */
function addKnown(path: string, file: string, listing: Listing): void {
  try {
    listing.notes.add(path, file)
  } catch (error) {
    listing.warnings.push(describeFailure(file, error))
  }
}

function attempt<T>(path: string, act: () => T, listing: Listing): T | undefined {
  try {
    return act()
  } catch (error) {
    listing.warnings.push(describeFailure(path, error))
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
