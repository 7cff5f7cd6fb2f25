/** Bytes as 32-bit words: the same memory where it is aligned, else a copy. Bytes behind the last whole word are left out. */
export function asWords(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2)
}
