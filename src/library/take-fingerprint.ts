import { build } from '../version.js'
import type { NoteFile } from './list-notes.js'

/**
 * What tells whether notes, or the pynote that compiled them, are still the same: their paths, sizes and times, in
 * order, as Latin-1.
 *
 * Not hashed: Node makes and compares it faster than any hash could be taken of it.
 */
export function takeFingerprint(files: readonly NoteFile[]): string {
  const numbers = new Float64Array(files.length * 3)
  let at = 0
  for (const { size, modified, changed } of files) {
    numbers[at++] = size
    numbers[at++] = modified
    numbers[at++] = changed
  }
  const names = Buffer.from(files.map(({ path }) => path).join('\n'))
  const stamps = Buffer.from(numbers.buffer)
  return `${build} ${files.length} ${names.toString('latin1')} ${stamps.toString('latin1')}`
}
