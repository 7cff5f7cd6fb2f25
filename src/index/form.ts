/**
 * The form of the file in numbers; all of them little-endian 32-bit words, unless said otherwise.
 *
 *     header    64 words, `HEADER`
 *     regions   `REGIONS`, each from a whole word on
 *     checks    a checksum for each page of the regions; no byte is used unless the page it stands in is sound
 */
export const FORM = {
  /** `pyn1`: a big-endian machine reads it otherwise, and refuses the file. */
  magic: 0x316e7970,
  /** To be raised whenever the form changes, or what words a text has. */
  version: 6,
  headerBytes: 256,
  pageBytes: 4096,
  /** In place of a section: the entry has none in that language. */
  none: 0xffff_ffff,
} as const

/** The parts of the file, in order: what a look-up reads whole, what it reads by need. */
export const REGIONS = [
  'fingerprint',
  'names',
  'words',
  'shapes',
  'entries',
  'idStarts',
  'ids',
  'namePostings',
  'wordPostings',
  'notes',
  'labels',
  'headStarts',
  'heads',
  'markdownStarts',
  'markdown',
  'blockStarts',
  'blocks',
] as const

export type Region = (typeof REGIONS)[number]

/** The words of the header. */
export const HEADER = {
  magic: 0,
  version: 1,
  /** Bytes of the whole file. */
  length: 2,
  /** Checksum of the checksums. */
  pagesCheck: 3,
  sections: 4,
  entries: 5,
  /** Bytes of the fingerprint and of the ids, which do not end on a whole word. */
  fingerprintBytes: 6,
  idsBytes: 7,
  notesBytes: 8,
  labelsBytes: 13,
  /** Sections with text. */
  texts: 9,
  /** Words in the leads, the prose and the code of all sections. */
  leadSum: 10,
  proseSum: 11,
  codeSum: 12,
  /** Where each region starts, counted from the end of the header; then where the last one ends. */
  regions: 16,
  /** Checksum of the words before it. */
  check: 63,
} as const
