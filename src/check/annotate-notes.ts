import { settleIds } from '../index/settle-ids.js'
import type { Note } from '../types.js'
import { annotateNote } from './annotate-note.js'
import type { CheckedNote } from './types.js'

/** The notes of one source with all that the rules ask for; their sections have the ids that they get among each other. */
export function annotateNotes(notes: readonly Note[]): CheckedNote[] {
  const annotated = notes.map(annotateNote)
  const ids = settleIds(
    annotated.flatMap(({ path, sections }) =>
      sections.map(({ slug, lang, hasText }) => ({ path, slug, lang, hasText })),
    ),
  ).values()
  return annotated.map(note => ({
    ...note,
    sections: note.sections.map(section => ({ ...section, id: ids.next().value ?? section.slug })),
  }))
}
