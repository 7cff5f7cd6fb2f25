import type { CheckedNote, CheckedSection, Finding } from '../types.js'

/** Ids that an author wrote and that another section of the same language has too, in one source. */
export function checkIds(notes: readonly CheckedNote[]): Finding[] {
  const places = new Map<string, { note: CheckedNote; section: CheckedSection }[]>()
  for (const note of notes) {
    for (const section of note.sections) {
      const key = `${section.lang} ${section.id}`
      places.set(key, [...(places.get(key) ?? []), { note, section }])
    }
  }
  // Ids made from headings may be the same: pynote then tells them apart by their files.
  const clashes = [...places.values()].filter(same => same.length > 1 && same.some(({ section }) => section.isNamed))
  return clashes.flatMap(([first, ...others]) =>
    others.map(({ note, section }) => ({
      file: note.file,
      line: section.isNamed ? section.metadata.lineOf('id') : section.line,
      code: 'idTwice' as const,
      details: [section.id, `${first?.note.file}:${first?.section.line}`],
    })),
  )
}
