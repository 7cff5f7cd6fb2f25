import { sumBytes } from './sum-bytes.js'

/** A code cache. */
export interface Kept {
  readonly bytes: Buffer
  /** Traits of the runs it was made in, as `readTraits` gives them. */
  readonly traits: number
}

/** Bytes of the head: the checksum, then the traits. */
export const HEAD = 8

/** What `writeChecked` wrote to a file, as `read` gives it; undefined unless all of it is there as it was. */
export function readChecked(path: string, read: (path: string) => Buffer): Kept | undefined {
  try {
    const all = read(path)
    const bytes = all.subarray(HEAD)
    if (bytes.length === 0 || all.readInt32LE(0) !== sumBytes(bytes)) return undefined
    return { bytes, traits: all.readInt32LE(4) }
  } catch {
    return undefined
  }
}
