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
  const entries: ListedEntry[] = []
  const earlier = new Set<string>()
  for (const source of sources) {
    const { ids, shapes, sectionOf, section, label } = source.index
    for (const [entry, id] of ids.entries()) {
      const number = sectionOf(entry, lang)
      if (!shapes.hasText(number)) continue
      const { title, topic } = label(number)
      entries.push({
        id: earlier.has(id) ? `${source.label}:${id}` : id,
        title,
        topic,
        number,
        source,
        get section() {
          return section(number)
        },
      })
    }
    for (const id of ids) earlier.add(id)
  }
  return entries
}
