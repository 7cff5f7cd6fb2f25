import type { Hit, Lang, Section, Source } from '../types.js'

/** An entry of the notes, in the reader's language where it has that. */
export interface ListedEntry extends Pick<Hit, 'id' | 'number' | 'source'> {
  readonly title: string
  readonly topic: string
  /** Read when it is asked for. */
  readonly section: Section
}

/** All entries with text, twins once: source by source, files by path, sections as written. */
export function listEntries(sources: readonly Source[], lang: Lang): ListedEntry[] {
  const earlier = new Set<string>()
  return sources.flatMap(source => {
    const { ids, shapes, sectionOf, section, label } = source.index
    const listed = ids.flatMap((id, entry) => {
      const number = sectionOf(entry, lang)
      if (!shapes.hasText(number)) return []
      const { title, topic } = label(number)
      const name = earlier.has(id) ? `${source.label}:${id}` : id
      return [
        {
          id: name,
          title,
          topic,
          number,
          source,
          get section() {
            return section(number)
          },
        },
      ]
    })
    for (const id of ids) earlier.add(id)
    return listed
  })
}
