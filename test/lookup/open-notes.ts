import { memorySource } from '../../src/index/memory-source.js'
import { type Index, openIndex } from '../../src/index/open-index.js'
import { packIndex } from '../../src/index/pack-index.js'
import type { CompiledSection } from '../../src/types.js'
import { makeNote } from '../index/make-note.js'

/** A section by its title alone, or with more of it. */
export type NoteSection = string | (Partial<CompiledSection> & { title: string })

/** The index of a note with these sections, those in Korean in a note of their own, as twins are. */
export function openNotes(...sections: NoteSection[]): Index {
  const all = sections.map(section => (typeof section === 'string' ? { title: section } : section))
  const english = all.filter(({ lang }) => lang !== 'ko')
  const korean = all.filter(({ lang }) => lang === 'ko')
  const notes = [makeNote('en/a.md', ...english), makeNote('ko/a.md', ...korean)]
  const index = openIndex(memorySource(packIndex(notes, '')))
  if (index === undefined) throw new Error('not an index')
  return index
}
