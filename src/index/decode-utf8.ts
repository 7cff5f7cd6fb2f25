/** Bytes as text. A Buffer decodes them, since a TextDecoder costs more to make than a section takes to decode. */
export function decodeUtf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}
