import { build } from '../version.js'
import type { NoteList } from './collect-notes.js'

/**
 * What tells whether notes, or the pynote that compiled them, are still the same: their paths, sizes and times, in
 * order, as Latin-1.
 *
 * Not hashed: Node makes and compares it faster than any hash could be taken of it.
 */
export function takeFingerprint({ paths, stamps }: Pick<NoteList, 'paths' | 'stamps'>): string {
  const names = Buffer.from(paths.join('\n'))
  const numbers = Buffer.from(new Float64Array(stamps).buffer)
  return `${build} ${paths.length} ${names.toString('latin1')} ${numbers.toString('latin1')}`
}
