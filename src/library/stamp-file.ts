import type { NoteFile } from './collect-notes.js'

/** What changes whenever a file's text does. */
export function stampFile({ file, size, modified, changed }: NoteFile): string {
  return `${size} ${modified} ${changed} ${file}`
}
