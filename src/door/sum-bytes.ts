/** A checksum of bytes, 32 bits, signed; by words of four bytes, so that a cache costs no time to check. */
export function sumBytes(bytes: Uint8Array): number {
  // A copy of its own, since a Buffer is a window on a larger one, and need not begin at a whole word.
  const words = new Int32Array(Uint8Array.from(bytes.subarray(0, bytes.length & ~3)).buffer)
  let sum = bytes.length
  for (let at = 0; at < words.length; at++) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0
  return sum
}
