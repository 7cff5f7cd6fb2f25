import { addIdWords } from './add-id-words.js'
import { asBytes } from './as-bytes.js'
import type { GatheredNote, GatheredSection } from './gathered.js'
import { invertWords } from './invert-words.js'
import { joinRuns } from './join-runs.js'
import type { Terms } from './open-terms.js'
import { packNames } from './pack-names.js'
import { packShapes } from './pack-shapes.js'
import { type PlacedSection, placeSections } from './place-sections.js'
import { writeFile } from './write-file.js'

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
  const { sections, entries } = placeSections(sorted)
  const texts = {
    fingerprint: Buffer.from(fingerprint, 'latin1'),
    notes: encode(JSON.stringify(sorted.map(({ path }) => path))),
    labels: encode(sections.map(({ section }) => labelOf(section.head)).join('\n')),
  }
  const runs = { ...joinIds(entries.ids), ...joinSections(sections) }
  return writeFile({
    regions: {
      ...texts,
      ...runs,
      ...packLexicons(sections, terms),
      shapes: asBytes(packShapes(sections)),
      entries: asBytes(entries.sections),
    },
    numbers: {
      sections: sections.length,
      entries: entries.ids.length,
      fingerprintBytes: texts.fingerprint.length,
      idsBytes: runs.ids.length,
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

function joinIds(all: readonly string[]) {
  const { bytes: ids, starts } = joinRuns(all.map(id => encode(`${id}\n`)))
  return { ids, idStarts: asBytes(starts) }
}

/** The regions that have a run of bytes for each section, and those that say where each run starts. */
function joinSections(sections: readonly PlacedSection[]) {
  const heads = joinRuns(sections.map(({ section }) => encode(JSON.stringify(section.head))))
  const markdown = joinRuns(sections.map(({ section }) => section.markdown))
  const blocks = joinRuns(sections.map(({ section }) => section.blocks))
  return {
    heads: heads.bytes,
    headStarts: asBytes(heads.starts),
    markdown: markdown.bytes,
    markdownStarts: asBytes(markdown.starts),
    blocks: blocks.bytes,
    blockStarts: asBytes(blocks.starts),
  }
}

function packLexicons(sections: readonly PlacedSection[], terms: Terms) {
  const names = packNames(sections)
  const words = invertWords(
    sections.map(({ section, id }) => (section.head.hasText ? addIdWords(section.words, id, terms) : section.words)),
    terms,
  )
  return { names: names.keys, namePostings: names.postings, words: words.keys, wordPostings: words.postings }
}

/** The sums that averages are taken of: of sections with text, and of words in their texts, as `packLengths` has them. */
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

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
