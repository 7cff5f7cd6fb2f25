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
  /** Bytes of all of them. */
  headerLength: 20,
  /** `cpn1`: the first number of every cache file; to be raised whenever the form changes. */
  mark: 0x316e7063,
} as const
