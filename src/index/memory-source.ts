import type { ByteSource } from '../types.js'

/** Bytes that are in memory already, as a source to open an index from. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    length: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    close: () => undefined,
  }
}
