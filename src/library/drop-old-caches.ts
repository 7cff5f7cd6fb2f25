import { join } from 'node:path'
import { FORM } from './cache-form.js'
import type { Disk } from './disk.js'
import { openBytes } from './open-bytes.js'

/** Days that the cache of notes is kept that have not changed since, or are gone: no one can tell which. */
const KEPT_DAYS = 180

/**
 * Remove the caches that were written long ago; one that is still wanted is made again. What cannot be removed stays,
 * and so does any other program's file, since PYNOTE_CACHE may name a folder with more in it.
 */
export function dropOldCaches(folder: string, disk: Disk): void {
  try {
    for (const name of disk.readdirSync(folder, { encoding: 'utf8' })) {
      const path = join(folder, name)
      if (!name.endsWith('.index')) continue
      const days = (Date.now() - disk.statSync(path).mtimeMs) / 86_400_000
      if (days > KEPT_DAYS && isCache(path, disk)) disk.rmSync(path, { force: true })
    }
  } catch {
    // Tidying up must not cost the answer.
  }
}

/** Whether a file begins as caches of some version do. */
function isCache(path: string, disk: Disk): boolean {
  const file = openBytes(path, disk)
  const mark = file?.read(0, 3) ?? []
  file?.close()
  return [FORM.mark & 0xff, (FORM.mark >> 8) & 0xff, (FORM.mark >> 16) & 0xff].every((byte, at) => mark[at] === byte)
}
