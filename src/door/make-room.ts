import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ensureFolder } from '../library/ensure-folder.js'
import { build } from '../version.js'

/** Days that a cache of another build is left alone, since two of them may be in use. */
const KEPT_DAYS = 7

/**
 * Make the folder of the code caches, and drop what other builds, and runs that were killed, left there.
 *
 * Nothing else: where PYNOTE_CACHE names the reader's home, the folder may be the one that their own work is in.
 *
 * @throws Error where the folder cannot be made, or what is in it be dropped
 */
export function makeRoom(caches: string): void {
  ensureFolder(caches, { mkdirSync })
  for (const name of readdirSync(caches)) {
    // As in `0.1.0+d339f19b9c84-v20.20.2-x64-ask`; a draft has the number of its process behind it.
    const isCache = /^\d+\.\d+\.\d+\S*-v\d+\.\d+\.\d+-\S+$/.test(name)
    if (!isCache || (name.startsWith(`${build}-`) && !/\.\d+$/.test(name))) continue
    const path = join(caches, name)
    const days = (Date.now() - statSync(path).mtimeMs) / 86_400_000
    if (days > KEPT_DAYS) rmSync(path, { force: true })
  }
}
