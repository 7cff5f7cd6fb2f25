import { FIELDS } from './fields.js'
import type { GatheredNote, GatheredSection } from './gathered.js'
import type { Index } from './open-index.js'
import type { Terms } from './open-terms.js'
import { readPostings } from './read-postings.js'

/**
 * The notes of an index, but for those at some paths, as they were gathered when it was laid out; their words are added
 * to the terms.
 * @throws DamagedIndex
 */
export function regatherNotes(index: Index, without: ReadonlySet<string>, terms: Terms): GatheredNote[] {
  const notes = index.paths.map(path => ({ path, sections: [] as GatheredSection[], isKept: !without.has(path) }))
  const isKept = (section: number) => notes[index.shapes.note(section)]?.isKept === true
  const words = regatherWords(index, isKept, terms)
  for (let section = 0; section < index.sectionCount; section += 1) {
    if (!isKept(section)) continue
    notes[index.shapes.note(section)]?.sections.push({
      head: index.head(section),
      ...index.body(section),
      words: Uint32Array.from(words[section] ?? []),
      lengths: index.shapes.lengths(section),
    })
  }
  return notes.filter(note => note.isKept).map(({ path, sections }) => ({ path, sections }))
}

/** From the sections of each word back to the words of each section, without those of its id. */
function regatherWords({ words, sectionCount }: Index, isKept: (section: number) => boolean, terms: Terms): number[][] {
  const ofSection = Array.from({ length: sectionCount }, (): number[] => [])
  words.postings(0, words.size, (key, bytes) => {
    let term = -1
    readPostings(bytes, (section, fields, counts) => {
      const places = (fields & ~FIELDS.id) | (counts << 8)
      if (places === 0 || !isKept(section)) return
      if (term < 0) term = terms.numberOfLetters(words.text(key))
      ofSection[section]?.push(term, places)
    })
  })
  return ofSection
}
