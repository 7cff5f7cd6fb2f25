import type { IndexFile } from './open-file.js'

/** The fingerprint that an index was packed with, not checked; Latin-1, a byte a letter. */
export function readFingerprint(file: IndexFile): string {
  const bytes = file.peek('fingerprint', file.number('fingerprintBytes'))
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
