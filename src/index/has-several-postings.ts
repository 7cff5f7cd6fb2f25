import { COUNTED } from './fields.js'

/** Whether a key's postings, as `writePostings` wrote them, have more than one number. */
export function hasSeveralPostings(bytes: Uint8Array): boolean {
  const fields = bytes.findIndex(byte => byte < 128) + 1
  return bytes.length > fields + ((bytes[fields] ?? 0) & COUNTED ? 2 : 1)
}
