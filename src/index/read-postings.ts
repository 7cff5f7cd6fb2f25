import { COUNTED } from './fields.js'

/** Where a key stands: a section's (or, of a name, an entry's) number, the `FIELDS` as bits, and `packCounts`. */
export type VisitPosting = (number: number, fields: number, counts: number) => void

/** Go through a key's postings, in order of their numbers. */
export function readPostings(bytes: Uint8Array, visit: VisitPosting): void {
  let at = 0
  let number = -1
  while (at < bytes.length) {
    let step = 0
    let scale = 1
    let byte = bytes[at++] ?? 0
    for (; byte > 127; byte = bytes[at++] ?? 0) {
      step += (byte & 127) * scale
      scale *= 128
    }
    number += step + byte * scale
    const fields = bytes[at++] ?? 0
    visit(number, fields, fields & COUNTED ? (bytes[at++] ?? 0) : 0)
  }
}
