import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { HEAD, type Kept } from './read-checked.js'
import { sumBytes } from './sum-bytes.js'

/**
 * Write a code cache behind its checksum, at once or not at all, whoever else writes the same file. Only the user may
 * read it, and nothing is left of one that finds no room.
 *
 * @throws Error where the file cannot be written
 */
export function writeChecked(path: string, { bytes, traits }: Kept): void {
  const head = Buffer.alloc(HEAD)
  head.writeInt32LE(sumBytes(bytes), 0)
  head.writeInt32LE(traits, 4)
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, Buffer.concat([head, bytes]), { mode: 0o600 })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
