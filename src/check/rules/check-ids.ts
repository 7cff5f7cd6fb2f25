import type { CheckedNote, CheckedSection, Finding } from '../types.js'

/** Ids that an author wrote in vain, since another section of the same language wishes for them too, in one source. */
export function checkIds(notes: readonly CheckedNote[]): Finding[] {
  const places = new Map<string, { note: CheckedNote; section: CheckedSection }[]>()
  for (const note of notes) {
    for (const section of note.sections) {
      const key = `${section.lang} ${section.slug}`
      const same = places.get(key) ?? []
      same.push({ note, section })
      places.set(key, same)
    }
  }
  // Ids made from headings may be the same: pynote then tells them apart by their files.
  const clashes = [...places.values()].filter(same =>
    same.some(({ section: { isNamed, id, slug } }) => isNamed && id !== slug),
  )
  return clashes.flatMap(([first, ...others]) =>
    others.map(({ note, section }) => ({
      file: note.file,
      line: section.isNamed ? section.metadata.lineOf('id') : section.line,
      code: 'idTwice' as const,
      details: [section.slug, `${first?.note.file}:${first?.section.line}`],
    })),
  )
}
