import type { Warning } from '../types.js'

/** What is known of the files that an index was made of, to make the next one of it. */
export interface Ledger {
  /** By `Note.path`, what `stampFile` gave when the file was read; without the files that could not be read. */
  readonly stamps: Readonly<Record<string, string>>
  /** Files that are not in the index, and why. */
  readonly leftOut: readonly Warning[]
}

/** A cache file begins with these 32-bit numbers, least byte first; then the index follows, then the ledger as JSON. */
export const FORM = {
  /** Where each number stands. */
  magic: 0,
  indexLength: 4,
  ledgerLength: 8,
  leftOutCount: 12,
  ledgerCheck: 16,
  /** When the file says that it was last written, in seconds since 1970: any other time shows that it was written to since. */
  sealedAt: 20,
  /** Bytes of all of them. */
  headerLength: 24,
  /** `cpn2`: the first number of every cache file; to be raised whenever the form changes. */
  mark: 0x326e7063,
} as const
