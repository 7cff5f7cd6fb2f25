import { memorySource } from '../../src/index/memory-source.js'
import { type Index, openIndex } from '../../src/index/open-index.js'
import { packIndex } from '../../src/index/pack-index.js'
import { makeNote } from '../index/make-note.js'

/** The index of a note with sections of these titles. */
export function openNotes(...titles: string[]): Index {
  const index = openIndex(memorySource(packIndex([makeNote('a.md', ...titles.map(title => ({ title })))], '')))
  if (index === undefined) throw new Error('not an index')
  return index
}
