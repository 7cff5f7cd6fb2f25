import { join } from 'node:path'
import { findFolders } from '../library/find-folders.js'
import type { main } from '../main.js'
import { loadCached } from './load-cached.js'
import { makeHost } from './make-host.js'

/** Run this process's command line with what is left of the last run's work, and set its exit code. */
export async function openDoor(process: NodeJS.Process): Promise<void> {
  // What a terminal's streams may still meet: a reader that is gone is no failure.
  process.on('uncaughtException', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    console.error(error)
    process.exit(2)
  })
  // Each command has a cache of its own, of the functions that it uses.
  const command = /^(?:search|show|list|why|check)$/u.exec(process.argv[2] ?? '')?.[0] ?? 'ask'
  const program = loadCached(join(__dirname, 'main.js'), join(findFolders(process).cache, 'code'), command)
  process.exitCode = await (program.exports as { main: typeof main }).main(makeHost(process))
  program.keep()
}
