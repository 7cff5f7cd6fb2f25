import { dirname } from 'node:path'
import type { Disk } from './disk.js'
import { ensureFolder } from './ensure-folder.js'

/** What a file is to hold. */
export interface WholeFile {
  readonly bytes: Uint8Array
  /** When it is to say that it was last written, in seconds since 1970. */
  readonly modified: number
}

/**
 * Write a file so that whoever reads it at any time finds the old bytes or the new ones, whole, even if the machine stops
 * at once. Only the user may read it.
 *
 * @returns whether it could be written; nothing is left behind if not
 */
export function writeWhole(path: string, { bytes, modified }: WholeFile, disk: Disk): boolean {
  // Its own name for each process and each write, since many may write the same file at once.
  const draft = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`
  try {
    ensureFolder(dirname(path), disk)
    disk.writeFileSync(draft, bytes, { flag: 'wx', mode: 0o600, flush: true })
    disk.utimesSync(draft, modified, modified)
    disk.renameSync(draft, path)
    return true
  } catch {
    removeDraft(draft, disk)
    return false
  }
}

function removeDraft(draft: string, disk: Disk): void {
  try {
    disk.rmSync(draft, { force: true })
  } catch {
    // A disk that lets nothing be written lets nothing be removed.
  }
}
