import { join } from 'node:path'
import { COMMANDS } from '../cli/commands.js'
import { findFolders } from '../library/find-folders.js'
import type { main, report } from '../main.js'
import { makeHost } from './make-host.js'
import { openLoader } from './open-loader.js'
import { readTraits } from './read-traits.js'

/** Run this process's command line with what is left of earlier runs' work, and set its exit code. */
export async function openDoor(process: NodeJS.Process): Promise<void> {
  const { host, isWritten } = makeHost(process)
  let program: { main: typeof main; report: typeof report } | undefined
  // What Node's streams may still meet: a reader that is gone is no failure, a full disk is.
  process.on('uncaughtException', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    if (program === undefined) console.error(error)
    process.exit(program?.report(error, host) ?? 2)
  })
  const args = process.argv.slice(2)
  // Each command has a cache of its own, of the functions that it uses.
  const first = args.find(arg => !arg.startsWith('-'))
  const command = first !== undefined && COMMANDS.has(first) ? first : 'ask'
  const loader = openLoader(__dirname, join(findFolders(process).cache, 'code'), require)
  program = loader.load('main.js', command) as { main: typeof main; report: typeof report }
  process.exitCode = await program.main(host)
  loader.keep(readTraits(args, { isPage: host.stdout.isTTY === true, hasLoadedMore: loader.hasLoadedMore() }))
  // Else Node waits for what V8 is still compiling in the background, as long as a look-up takes.
  if (isWritten()) process.exit()
}
