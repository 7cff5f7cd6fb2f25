import type { Warning } from '../types.js'

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

/**
 * Adds the three numbers of a file to `NoteList.stamps`.
 *
 * Added, not given, since an object for each of thousands of files takes time.
 * @throws what `statSync` throws
 */
export type Stamper = (file: string, stamps: number[]) => void

/** Notes as they are found. */
export interface NoteCollection {
  /** `NoteFile.file` of each, in order. */
  readonly located: readonly string[]
  /**
   * @param path `NoteFile.path`
   * @param file `NoteFile.file`
   * @throws what the stamper throws; then nothing is added
   */
  add(path: string, file: string): void
  list(warnings: readonly Warning[]): NoteList
}

/**
 * A collection of notes, empty.
 *
 * They stand in lists, not as objects: thousands of those, kept while V8 makes room for more, took a fifth of the time
 * of a look-up.
 */
export function collectNotes(stamp: Stamper): NoteCollection {
  const paths: string[] = []
  const located: string[] = []
  const stamps: number[] = []
  const describe = (path: string, at: number): NoteFile => {
    const [size = 0, modified = 0, changed = 0] = stamps.slice(at * 3, at * 3 + 3)
    return { path, file: located[at] ?? '', size, modified, changed }
  }
  return {
    located,
    add(path, file) {
      stamp(file, stamps)
      paths.push(path)
      located.push(file)
    },
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
