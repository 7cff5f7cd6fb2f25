import type { CheckedNote } from './types.js'

/** Whether any of the notes points to a section that none of them has. */
export function hasUnknownLinks(notes: readonly CheckedNote[]): boolean {
  const sections = notes.flatMap(note => note.sections)
  const ids = new Set(sections.map(({ id }) => id))
  return sections.some(({ see }) => see.some(link => !ids.has(link)))
}
