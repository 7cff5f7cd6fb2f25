import { build } from '../version.js'
import { hashBytes } from './hash-bytes.js'
import type { NoteFile } from './list-notes.js'

/** What tells whether notes, or the pynote that compiled them, are still the same: their paths, sizes and times, in order. */
export function takeFingerprint(files: readonly NoteFile[]): string {
  // A look-up in many notes waits for this: three numbers a file in one array, and short names.
  const numbers = new Float64Array(files.length * 3)
  let at = 0
  for (const { size, modified, changed } of files) {
    numbers[at++] = size
    numbers[at++] = modified
    numbers[at++] = changed
  }
  const names = hashBytes(Buffer.from(files.map(({ path }) => path).join('\n')))
  const stamps = hashBytes(new Uint8Array(numbers.buffer))
  return `${build} ${files.length} ${names.toString(36)} ${stamps.toString(36)}`
}
