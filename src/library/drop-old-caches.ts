import { join } from 'node:path'
import type { Disk } from './disk.js'

/** Days that the cache of notes is kept that have not changed since, or are gone: no one can tell which. */
const KEPT_DAYS = 180

/** Remove the caches that were written long ago; one that is still wanted is made again. What cannot be removed stays. */
export function dropOldCaches(folder: string, disk: Disk): void {
  try {
    for (const name of disk.readdirSync(folder, { encoding: 'utf8' })) {
      const path = join(folder, name)
      if (!name.endsWith('.index')) continue
      const days = (Date.now() - disk.statSync(path).mtimeMs) / 86_400_000
      if (days > KEPT_DAYS) disk.rmSync(path, { force: true })
    }
  } catch {
    // Tidying up must not cost the answer.
  }
}
