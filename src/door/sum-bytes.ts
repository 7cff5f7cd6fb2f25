/** Words between two that count, two in each sector of 512 bytes, in which disks are damaged: a cache must cost no time to check. */
const STRIDE = 64

/** A checksum of bytes, 32 bits, signed, that knows their number and some words of four bytes in each 512. */
export function sumBytes(bytes: Uint8Array): number {
  const isAligned = bytes.byteOffset % 4 === 0
  const { buffer, byteOffset } = isAligned ? bytes : new Uint8Array(bytes)
  const words = new Int32Array(buffer, byteOffset, bytes.length >> 2)
  let sum = bytes.length
  for (let at = 0; at < words.length; at += STRIDE) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0
  return sum
}
