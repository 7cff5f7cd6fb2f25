import type { Warning } from '../types.js'
import { locateNote } from './locate-note.js'

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

/** The notes of a place. */
export interface NoteList {
  /** `NoteFile.path` of each, in order. */
  readonly paths: readonly string[]
  /** Three numbers a note: `size`, `modified` and `changed` of `NoteFile`. */
  readonly stamps: readonly number[]
  /** The same as objects; made when they are first asked for, since most look-ups need none of the thousands. */
  readonly files: readonly NoteFile[]
  readonly warnings: readonly Warning[]
}

/** Where a note was found. */
export interface FoundNote {
  readonly path: string
  /** The folder as on the disk, '' for a note whose name is its whole path. */
  readonly folder: string
  readonly name: string
}

/** What Node tells of its file: bytes, and milliseconds since 1970. */
export interface FoundStats {
  readonly size: number
  readonly mtimeMs: number
  readonly ctimeMs: number
}

/** Notes as they are found. */
export interface NoteCollection {
  add(note: FoundNote, stats: FoundStats): void
  /** `NoteFile.file` of each, in order. */
  locate(): string[]
  list(warnings: readonly Warning[]): NoteList
}

/**
 * A collection of notes, empty.
 *
 * They stand in lists, not as objects: thousands of those, kept while V8 makes room for more, took a fifth of the time
 * of a look-up.
 */
export function collectNotes(): NoteCollection {
  const paths: string[] = []
  const folders: string[] = []
  const names: string[] = []
  const stamps: number[] = []
  const fileOf = (at: number) => locateNote(folders[at] ?? '', names[at] ?? '')
  const describe = (path: string, at: number): NoteFile => {
    const [size = 0, modified = 0, changed = 0] = stamps.slice(at * 3, at * 3 + 3)
    return { path, file: fileOf(at), size, modified, changed }
  }
  return {
    add({ path, folder, name }, { size, mtimeMs, ctimeMs }) {
      paths.push(path)
      folders.push(folder)
      names.push(name)
      stamps.push(size, mtimeMs, ctimeMs)
    },
    locate: () => paths.map((_, at) => fileOf(at)),
    list: warnings => makeList({ paths, stamps, warnings }, describe),
  }
}

function makeList(
  { paths, stamps, warnings }: Omit<NoteList, 'files'>,
  describe: (path: string, at: number) => NoteFile,
): NoteList {
  let files: NoteFile[] | undefined
  return {
    paths,
    stamps,
    get files() {
      files ??= paths.map(describe)
      return files
    },
    warnings,
  }
}
