import { basename, dirname, join } from 'node:path'
import { PynoteError } from '../errors.js'
import type { Host, Warning } from '../types.js'
import type { Disk } from './disk.js'
import { findFolders } from './find-folders.js'
import { findHere } from './find-here.js'
import { locatePath } from './locate-path.js'
import { nameFailure } from './name-failure.js'

/** A file or folder that notes are read from. */
export interface Place {
  /** Label of the source it makes. */
  readonly label: string
  /** Its absolute path, without links but for a file's own name; a pipe's as it was named. */
  readonly root: string
  readonly isFolder: boolean
  /** Whether it is a pipe, as of `--notes <(command)`: read once, not kept in the cache. */
  readonly isPipe?: true
}

/**
 * The places with notes of the reader's own, in order of precedence: `--notes`, the nearest `.pynote` folder,
 * `PYNOTE_PATH`, the data folder; none where there are no such notes.
 *
 * One that is named twice counts once. An entry of `PYNOTE_PATH` that is missing or closed is a warning. Where the folder
 * pynote runs in is gone, there is nothing at relative paths.
 *
 * @throws PynoteError when there is nothing at a path of `--notes`, or it is closed
 */
export function findPlaces(notes: readonly string[], host: Pick<Host, 'env' | 'platform' | 'cwd'>, disk: Disk) {
  const here = findHere(host)
  const places: Place[] = []
  const warnings: Warning[] = []
  const add = (label: string, path: string): Warning | undefined => {
    const file = locatePath(path, here)
    const place = file === undefined ? ({ code: 'missingPath', path } as const) : openPlace(label, file, disk)
    if ('code' in place) return place
    if (!places.some(({ root }) => root === place.root)) places.push(place)
    return undefined
  }

  for (const [at, path] of notes.entries()) {
    const failure = add(`notes:${at + 1}`, path)
    if (failure?.code === 'unreadableNote') throw new PynoteError('unreadableNotes', failure.path, failure.why)
    if (failure) throw new PynoteError('missingNotes', path)
  }
  const project = here === undefined ? undefined : findProject(here, disk)
  if (project !== undefined) add('project', project)
  for (const [at, path] of splitPaths(host).entries()) {
    const failure = add(`path:${at + 1}`, path)
    if (failure) warnings.push({ ...failure, path })
  }
  add('data', findFolders(host).data)
  return { places, warnings }
}

/** A place, or why it is none. */
function openPlace(label: string, path: string, disk: Disk): Place | Warning {
  try {
    // An error costs more than the rest of this, and most readers have no data folder.
    const stats = disk.statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return { code: 'missingPath', path }
    // Of what --notes names only: any other pipe would make every look-up wait.
    if (label.startsWith('notes:') && stats.isFIFO()) return { label, root: path, isFolder: false, isPipe: true }
    const isFolder = stats.isDirectory()
    const root = isFolder ? disk.realpathSync(path) : join(disk.realpathSync(dirname(path)), basename(path))
    return { label, root, isFolder }
  } catch (error) {
    const why = nameFailure(error)
    return why === undefined ? { code: 'missingPath', path } : { code: 'unreadableNote', path, why }
  }
}

/** The nearest `.pynote` folder, in the folder pynote runs in or above. */
function findProject(here: string, disk: Disk): string | undefined {
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, '.pynote')
    if (isFolder(path, disk)) return path
    if (folder === dirname(folder)) return undefined
  }
}

function isFolder(path: string, disk: Disk): boolean {
  try {
    return disk.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    // Where this user may not look, or a link leads back to itself, there are no notes.
    return false
  }
}

function splitPaths({ env, platform }: Pick<Host, 'env' | 'platform'>): string[] {
  return (env.PYNOTE_PATH ?? '').split(platform === 'win32' ? ';' : ':').filter(path => path !== '')
}
