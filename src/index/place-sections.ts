import type { GatheredNote, GatheredSection } from './gathered.js'
import { type Entries, numberEntries } from './number-entries.js'
import { settleIds } from './settle-ids.js'

/** A section with its settled id and the numbers of its entry and its note. */
export interface PlacedSection {
  readonly section: GatheredSection
  readonly id: string
  readonly entry: number
  readonly note: number
}

/** All sections of some notes, in order, and the entries that they are joined to. */
export interface Placed {
  readonly sections: readonly PlacedSection[]
  readonly entries: Entries
}

/** Settle the ids of sections among all notes, and number sections and entries in their order; no notes have neither. */
export function placeSections(notes: readonly GatheredNote[]): Placed {
  const found = notes.flatMap(({ path, sections }, note) => sections.map(section => ({ path, note, section })))
  const claims = found.map(({ path, section: { head } }) => ({
    path,
    slug: head.slug,
    lang: head.lang,
    hasText: head.hasText,
  }))
  const settled = settleIds(claims).map((id, place) => ({ id, lang: claims[place]?.lang ?? 'en' }))
  const entries = numberEntries(settled)
  const sections = found.map(({ note, section }, place) => ({
    section,
    note,
    id: settled[place]?.id ?? '',
    entry: entries.ofSection[place] ?? 0,
  }))
  return { sections, entries }
}
