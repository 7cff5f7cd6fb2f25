import { renameSync, writeFileSync } from 'node:fs'
import { sumBytes } from './sum-bytes.js'

/**
 * Write bytes behind their checksum, at once or not at all, whoever else writes the same file.
 *
 * @throws Error where the file cannot be written
 */
export function writeChecked(path: string, bytes: Uint8Array): void {
  const head = Buffer.alloc(4)
  head.writeInt32LE(sumBytes(bytes), 0)
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, Buffer.concat([head, bytes]))
  renameSync(draft, path)
}
