import { basename, dirname, join, resolve } from 'node:path'
import { PynoteError } from '../errors.js'
import type { Host, Warning } from '../types.js'
import type { Disk } from './disk.js'
import { findFolders } from './find-folders.js'
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
 * `PYNOTE_PATH`, the data folder. One that is named twice counts once;
 * a missing entry of `PYNOTE_PATH` is a warning.
 *
 * @throws PynoteError when there is nothing at a path of `--notes`
 */
export function findPlaces(notes: readonly string[], host: Pick<Host, 'env' | 'platform' | 'cwd'>, disk: Disk) {
  const here = findHere(host)
  const places: Place[] = []
  const warnings: Warning[] = []
  const add = (label: string, path: string): Warning | undefined => {
    const place = openPlace(label, path, disk)
    if ('code' in place) return place
    if (!places.some(({ root }) => root === place.root)) places.push(place)
    return undefined
  }

  for (const [at, path] of notes.entries()) {
    const failure = path === '' ? ({ code: 'missingPath', path } as const) : add(`notes:${at + 1}`, resolve(here, path))
    if (failure?.code === 'unreadableNote') throw new PynoteError('unreadableNotes', failure.path, failure.why)
    if (failure) throw new PynoteError('missingNotes', path)
  }
  const project = findProject(here, disk)
  if (project !== undefined) add('project', project)
  for (const [at, path] of splitPaths(host).entries()) {
    const failure = add(`path:${at + 1}`, resolve(here, path))
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

/** The folder pynote runs in, or the root where that one has been removed. */
function findHere({ cwd }: Pick<Host, 'cwd'>): string {
  try {
    return cwd()
  } catch {
    return resolve('/')
  }
}

/** The nearest `.pynote` folder, in the folder pynote runs in or above. */
function findProject(here: string, disk: Disk): string | undefined {
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, '.pynote')
    if (disk.statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
    if (folder === dirname(folder)) return undefined
  }
}

function splitPaths({ env, platform }: Pick<Host, 'env' | 'platform'>): string[] {
  return (env.PYNOTE_PATH ?? '').split(platform === 'win32' ? ';' : ':').filter(path => path !== '')
}
