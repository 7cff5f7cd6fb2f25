import type { Hit, Lang, Source } from '../types.js'
import { makeNameKey } from '../words/make-name-key.js'
import { nameEntry } from './name-entry.js'
import { rankEntries } from './rank-entries.js'
import { readQuery } from './read-query.js'

/** The sections that answer a question, best first; twins are one hit. Empty when nothing is good. */
export async function findSections(
  sources: readonly Source[],
  query: string,
  { limit, lang }: { limit: number; lang: Lang },
): Promise<Hit[]> {
  const words = readQuery(query)
  const rankings = rankEntries(
    sources.map(s => s.index),
    makeNameKey(query),
    words,
  )
  const all: { source: Source; entry: number; score: number; n: number }[] = []
  rankings.forEach(({ scores }, n) => {
    scores.forEach((score, entry) => {
      if (score > 0.2) all.push({ source: sources[n]!, entry, score, n })
    })
  })
  all.sort((a, b) => b.score - a.score || a.n - b.n || a.entry - b.entry)
  return all.slice(0, limit).map(({ source, entry, score }) => {
    const number = source.index.sectionOf(entry, lang)
    return {
      id: nameEntry(sources, source, source.index.ids[entry]!),
      section: source.index.section(number),
      number,
      source,
      score,
      matches: [],
    }
  })
}
