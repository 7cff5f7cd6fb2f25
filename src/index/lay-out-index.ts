import { addIdWords } from './add-id-words.js'
import { asBytes } from './as-bytes.js'
import { gatherNames } from './gather-names.js'
import type { GatheredNote, GatheredSection } from './gathered.js'
import { invertWords } from './invert-words.js'
import { joinRuns } from './join-runs.js'
import { numberEntries } from './number-entries.js'
import type { Terms } from './open-terms.js'
import { packLexicon } from './pack-lexicon.js'
import { type PlacedSection, packShapes } from './pack-shapes.js'
import { settleIds } from './settle-ids.js'
import { writeFile } from './write-file.js'
import { writePostings } from './write-postings.js'

/** What an index is made of: the notes of one source, in any order, with their words. */
export interface Material {
  readonly notes: readonly GatheredNote[]
  readonly terms: Terms
  /** No letters but Latin-1. */
  readonly fingerprint: string
}

/** Lay the notes out as the bytes of an index: by path, sections as written. Depends on the notes alone, not on where they come from. */
export function layOutIndex({ notes, terms, fingerprint }: Material): Uint8Array {
  const sorted = notes.toSorted((one, other) => (one.path < other.path ? -1 : 1))
  const { sections, ids, entries } = placeSections(sorted)
  const encode = (text: string) => new TextEncoder().encode(text)

  const names = packNames(sections)
  const words = invertWords(
    sections.map(({ section, id }) => (section.head.hasText ? addIdWords(section.words, id, terms) : section.words)),
    terms,
  )
  const heads = joinRuns(sections.map(({ section }) => encode(JSON.stringify(section.head))))
  const markdown = joinRuns(sections.map(({ section }) => section.markdown))
  const idRuns = joinRuns(ids.map(id => encode(`${id}\n`)))
  const blocks = joinRuns(sections.map(({ section }) => section.blocks))
  const texts = {
    fingerprint: Buffer.from(fingerprint, 'latin1'),
    notes: encode(JSON.stringify(sorted.map(({ path }) => path))),
    labels: encode(sections.map(({ section }) => labelOf(section.head)).join('\n')),
  }
  return writeFile({
    regions: {
      ...texts,
      names: names.keys,
      namePostings: names.postings,
      words: words.keys,
      wordPostings: words.postings,
      shapes: asBytes(packShapes(sections)),
      entries: asBytes(entries),
      idStarts: asBytes(idRuns.starts),
      ids: idRuns.bytes,
      headStarts: asBytes(heads.starts),
      heads: heads.bytes,
      markdownStarts: asBytes(markdown.starts),
      markdown: markdown.bytes,
      blockStarts: asBytes(blocks.starts),
      blocks: blocks.bytes,
    },
    numbers: {
      sections: sections.length,
      entries: ids.length,
      fingerprintBytes: texts.fingerprint.length,
      idsBytes: idRuns.bytes.length,
      notesBytes: texts.notes.length,
      labelsBytes: texts.labels.length,
      ...sumLengths(sections),
    },
  })
}

/** What a list shows of a section, as a line: title and topic, white space in them folded. */
function labelOf({ title, topic }: GatheredSection['head']): string {
  return [title, topic].map(text => text.replace(/\s+/gu, ' ')).join('\t')
}

function placeSections(notes: readonly GatheredNote[]) {
  const found = notes.flatMap(({ path, sections }, note) => sections.map(section => ({ path, note, section })))
  const claims = found.map(({ path, section: { head } }) => ({
    path,
    slug: head.slug,
    lang: head.lang,
    hasText: head.hasText,
  }))
  const settled = settleIds(claims).map((id, place) => ({ id, lang: claims[place]?.lang ?? 'en' }))
  const { ids, ofSection, sections: entries } = numberEntries(settled)
  const sections = found.map(({ note, section }, place) => ({
    section,
    note,
    id: settled[place]?.id ?? '',
    entry: ofSection[place] ?? 0,
  }))
  return { sections, ids, entries }
}

function packNames(sections: readonly PlacedSection[]) {
  const names = gatherNames(sections.map(({ id, entry, section: { head } }) => ({ id, entry, head })))
  const keys = [...names.keys()].sort()
  return packLexicon(keys, place => {
    const places = [...(names.get(keys[place] ?? '') ?? [])].sort(([one], [other]) => one - other)
    return writePostings(
      places.map(([entry]) => entry),
      places.map(([, fields]) => fields),
    )
  })
}

function sumLengths(sections: readonly PlacedSection[]) {
  const sums = { texts: 0, leadSum: 0, proseSum: 0, codeSum: 0 }
  for (const { section } of sections) {
    sums.texts += Number(section.head.hasText)
    sums.leadSum += section.lengths & 255
    sums.proseSum += (section.lengths >>> 8) & 4095
    sums.codeSum += section.lengths >>> 20
  }
  return sums
}
