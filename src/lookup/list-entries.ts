import type { Hit, Lang, Source } from '../types.js'

/** An entry of the notes, in the reader's language where it has that. */
export type ListedEntry = Pick<Hit, 'id' | 'section' | 'number' | 'source'>

/** All entries with text, twins once: source by source, files by path, sections as written. */
export function listEntries(sources: readonly Source[], lang: Lang): ListedEntry[] {
  const earlier = new Set<string>()
  return sources.flatMap(source => {
    const { ids, shapes, sectionOf, section } = source.index
    const listed = ids.flatMap((id, entry) => {
      const number = sectionOf(entry, lang)
      if (!shapes.hasText(number)) return []
      return [{ id: earlier.has(id) ? `${source.label}:${id}` : id, section: section(number), number, source }]
    })
    for (const id of ids) earlier.add(id)
    return listed
  })
}
