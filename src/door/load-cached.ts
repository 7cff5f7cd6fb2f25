import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { readChecked } from './read-checked.js'
import { writeChecked } from './write-checked.js'

/** A file that was loaded, and what it takes to load it faster the next time. */
export interface Loaded {
  readonly exports: unknown
  /** Writes the cache if there was none; to be called when the work is done, since it holds what was compiled by then. */
  keep(): void
}

/**
 * Load a file that holds a CommonJS function, `(function (exports, require, module, …) {…})`, with V8's code cache, which spares compiling it at each start.
 *
 * Node's own `module.enableCompileCache` came with 22.1 and saves less: it stores what loading compiled, not what the
 * run did. A cache that is missing, damaged, of another Node or another file costs time, and nothing else.
 *
 * @param file absolute path
 * @param folder where caches are kept; need not exist
 * @param kind what the run is for; each kind has a cache of its own
 * @see https://nodejs.org/api/vm.html#scriptcreatecacheddata
 */
export function loadCached(file: string, folder: string, kind: string): Loaded {
  const { size, mtimeMs } = statSync(file)
  const stamp = `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}-`
  const path = join(folder, `${stamp}${process.version}-${process.arch}-${kind}`)
  const cachedData = readChecked(path)
  // The build wraps the file in a function and keeps it in ASCII, so that it is read as it is, a byte a character.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, ...(cachedData && { cachedData }) })
  const loaded = { exports: {} }
  script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, dirname(file))

  function keep(): void {
    if (cachedData && !script.cachedDataRejected) return
    try {
      mkdirSync(folder, { recursive: true })
      for (const old of readdirSync(folder)) if (!old.startsWith(stamp)) rmSync(join(folder, old))
      writeChecked(path, script.createCachedData())
    } catch {
      // A home that cannot be written to costs time at each start, not the answer.
    }
  }
  return { exports: loaded.exports, keep }
}
