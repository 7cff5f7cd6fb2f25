import type { CompiledNote } from '../types.js'
import { gatherNote } from './gather-note.js'
import { layOutIndex } from './lay-out-index.js'
import { openTerms } from './open-terms.js'

/**
 * The index of a source, as bytes for `openIndex`: its notes by path, their sections as written.
 *
 * Settles ids among all notes: where sections of one language wish for the same, their path comes in front; the same
 * id in the other language is a twin. The order in which notes are given does not matter. No notes give an index too.
 * @param fingerprint stored as it is, for the library to compare; no letters but Latin-1
 */
export function packIndex(notes: readonly CompiledNote[], fingerprint: string): Uint8Array {
  const terms = openTerms()
  return layOutIndex({ notes: notes.map(note => gatherNote(note, terms)), terms, fingerprint })
}
