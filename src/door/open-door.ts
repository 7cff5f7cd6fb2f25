import { join } from 'node:path'
import { findFolders } from '../library/find-folders.js'
import type { main } from '../main.js'
import { loadCached } from './load-cached.js'

/** Run this process's command line with what is left of the last run's work, and set its exit code. */
export async function openDoor(process: NodeJS.Process): Promise<void> {
  // A reader that has seen enough (`pynote list | head -1`) closes the pipe; that is no failure. Caught here and not at
  // the streams, since opening them takes time.
  process.on('uncaughtException', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    console.error(error)
    process.exit(2)
  })
  // Each command has a cache of its own, of the functions that it uses.
  const command = /^(?:search|show|list|why|check)$/u.exec(process.argv[2] ?? '')?.[0] ?? 'ask'
  const program = loadCached(join(__dirname, 'main.js'), join(findFolders(process).cache, 'code'), command)
  process.exitCode = await (program.exports as { main: typeof main }).main(process)
  program.keep()
}
