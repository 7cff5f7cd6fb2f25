import type { CompiledNote } from '../types.js'
import { gatherNote } from './gather-note.js'
import { layOutIndex } from './lay-out-index.js'
import type { Index } from './open-index.js'
import { openTerms } from './open-terms.js'
import { regatherNotes } from './regather-notes.js'

/** What has become of the notes of an index since it was packed. */
export interface Changes {
  /** Notes that are new, or not what they were. */
  readonly changed: readonly CompiledNote[]
  /** Paths (`Note.path`) of notes that are no more. */
  readonly gone: ReadonlySet<string>
}

/**
 * The bytes that `packIndex` would give for the notes as they are now, without compiling again what has not changed.
 *
 * @throws DamagedIndex where the old index is not what was written: pack everything anew
 */
export function repackIndex(old: Index, { changed, gone }: Changes, fingerprint: string): Uint8Array {
  const terms = openTerms()
  const without = new Set([...gone, ...changed.map(({ path }) => path)])
  const notes = [...regatherNotes(old, without, terms), ...changed.map(note => gatherNote(note, terms))]
  return layOutIndex({ notes, terms, fingerprint })
}
