import { dirname } from 'node:path'
import type { Disk } from './disk.js'

/**
 * Make a folder, and those above it that are missing; only the user may read what is made.
 *
 * Node's own `recursive` never ends where the disk says of a folder that is there that it is not, as `/proc` does and
 * an automounted `/home`.
 *
 * @throws Error where it cannot be made
 */
export function ensureFolder(path: string, disk: Pick<Disk, 'mkdirSync'>): void {
  if (makeFolder(path, disk)) return
  const above = dirname(path)
  if (above !== path) ensureFolder(above, disk)
  if (!makeFolder(path, disk)) throw new Error(`no folder can be made at ${path}`)
}

/**
 * @returns whether it is there now; false where the folder above it is missing
 * @throws Error where it cannot be made for another reason
 */
function makeFolder(path: string, disk: Pick<Disk, 'mkdirSync'>): boolean {
  try {
    disk.mkdirSync(path, { mode: 0o700 })
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return true
    if (code === 'ENOENT') return false
    throw error
  }
}
