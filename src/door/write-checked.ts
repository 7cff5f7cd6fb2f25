import { renameSync, writeFileSync } from 'node:fs'
import { HEAD, type Kept } from './read-checked.js'
import { sumBytes } from './sum-bytes.js'

/**
 * Write a code cache behind its checksum, at once or not at all, whoever else writes the same file.
 *
 * @throws Error where the file cannot be written
 */
export function writeChecked(path: string, { bytes, traits }: Kept): void {
  const head = Buffer.alloc(HEAD)
  head.writeInt32LE(sumBytes(bytes), 0)
  head.writeInt32LE(traits, 4)
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, Buffer.concat([head, bytes]))
  renameSync(draft, path)
}
