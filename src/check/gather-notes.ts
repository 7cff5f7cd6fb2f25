import fs from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import { PynoteError } from '../errors.js'
import { findHere } from '../library/find-here.js'
import { findPlaces, type Place } from '../library/find-places.js'
import { listNotes } from '../library/list-notes.js'
import { locatePath } from '../library/locate-path.js'
import { readNote } from '../library/read-note.js'
import { checkWords } from '../messages/checks.js'
import type { Host, Note } from '../types.js'
import type { Finding } from './types.js'

/** Notes to be checked. */
export interface Gathered {
  /** By where they come from; those that cannot be read are missing. */
  readonly sources: readonly (readonly Note[])[]
  /** Files and folders that cannot be read. */
  readonly findings: readonly Finding[]
  /** Whether they are all that there are in folders, and none was named alone. */
  readonly isWhole: boolean
}

/**
 * Read the notes at some paths, or the reader's own where none is named; `file` is as the reader would write it.
 *
 * @throws PynoteError where there is nothing at a path
 */
export function gatherNotes(paths: readonly string[], host: Host): Gathered {
  const here = findHere(host)
  for (const path of paths) {
    const file = locatePath(path, here)
    if (file === undefined || !fs.existsSync(file))
      throw new PynoteError('badUsage', checkWords.en.noPath(path), checkWords.ko.noPath(path))
  }
  const found = findPlaces(paths, host, fs)
  const places = paths.length === 0 ? found.places : found.places.filter(({ label }) => label.startsWith('notes:'))
  const read = places.map(place => readPlace(place, here))
  return {
    sources: read.map(({ notes }) => notes),
    findings: read.flatMap(({ findings }) => findings),
    isWhole: places.every(({ isFolder }) => isFolder),
  }
}

function readPlace(place: Place, folder: string | undefined): { notes: Note[]; findings: Finding[] } {
  const listed = listNotes(place, fs)
  const read = listed.files.map(file => readNote(file, fs))
  const notes = read.flatMap(note => ('text' in note ? [{ ...note, file: shorten(note.file, folder) }] : []))
  const warnings = [...listed.warnings, ...read.flatMap(note => ('text' in note ? [] : [note]))]
  const findings = warnings.map((warning): Finding => {
    const place = { file: shorten(warning.path, folder), line: 1 }
    return warning.code === 'unreadableNote'
      ? { ...place, code: 'unreadable', details: [warning.why] }
      : { ...place, code: 'notText', details: [] }
  })
  return { notes, findings }
}

/** A path below the current folder without that folder. */
function shorten(file: string, folder: string | undefined): string {
  if (folder === undefined) return file
  const path = relative(fs.realpathSync(folder), file)
  return path.startsWith('..') || isAbsolute(path) ? file : path
}
