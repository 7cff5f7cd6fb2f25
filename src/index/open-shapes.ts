import { asWords } from './as-words.js'
import type { IndexFile } from './open-file.js'

/** What is known of all sections without reading them, by section number. */
export interface Shapes {
  readonly entry: (section: number) => number
  /** The number of its note: sections with the same one stand in the same file. */
  readonly note: (section: number) => number
  /** How many words its texts have, as `packLengths` gives it. */
  readonly lengths: (section: number) => number
  readonly depth: (section: number) => number
  readonly hasText: (section: number) => boolean
  readonly titleWords: (section: number) => number
  /** Sections with text. */
  readonly texts: number
  /** How many words such a section has in lead, prose and code on the average; never 0. */
  readonly averages: { readonly lead: number; readonly prose: number; readonly code: number }
}

/** The sections' shapes, as `packShapes` wrote them. */
export function openShapes(file: IndexFile): Shapes {
  const columns = asWords(file.read('shapes'))
  const size = file.number('sections')
  const [entries, notes, lengths, kinds] = [0, 1, 2, 3].map(place => columns.subarray(place * size, (place + 1) * size))
  const texts = file.number('texts')
  const average = (sum: number) => Math.max(sum, 1) / Math.max(texts, 1)
  return {
    entry: section => entries?.[section] ?? 0,
    note: section => notes?.[section] ?? 0,
    lengths: section => lengths?.[section] ?? 0,
    depth: section => (kinds?.[section] ?? 0) & 7,
    hasText: section => ((kinds?.[section] ?? 0) & 16) !== 0,
    titleWords: section => (kinds?.[section] ?? 0) >>> 8,
    texts,
    averages: {
      lead: average(file.number('leadSum')),
      prose: average(file.number('proseSum')),
      code: average(file.number('codeSum')),
    },
  }
}
