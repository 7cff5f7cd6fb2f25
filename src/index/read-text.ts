import { decodeUtf8 } from './decode-utf8.js'
import type { IndexFile } from './open-file.js'

/** A whole region as text, without the bytes that fill up its last word. @throws DamagedIndex */
export function readText(file: IndexFile, region: 'ids' | 'notes' | 'labels'): string {
  return decodeUtf8(file.read(region, 0, file.number(`${region}Bytes`)))
}
