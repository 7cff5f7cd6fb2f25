import { join } from 'node:path'
import { Script } from 'node:vm'
import { build } from '../version.js'
import { makeRoom } from './make-room.js'
import { openReader } from './open-reader.js'
import { readChecked } from './read-checked.js'
import { writeChecked } from './write-checked.js'

/** What loads the program's files, and what it takes to load them faster the next time. */
export interface Loader {
  /**
   * What a file exports. Each is run once.
   * @param kind what the run is for; each kind has a cache of its own
   */
  load(file: string, kind?: string): unknown
  /** Whether more than one file was loaded. */
  hasLoadedMore(): boolean
  /**
   * Writes the caches that hold less than this run could add; to be called when the work is done, since they hold what
   * was compiled by then.
   * @param traits bits that say what kind of run it was, as `readTraits` gives them
   */
  keep(traits: number): void
}

/** A file that was run. */
interface Loaded {
  readonly script: Script
  readonly exports: unknown
  readonly path: string
  /** Traits of the runs that its cache holds the functions of. */
  readonly kept: number
}

/**
 * Load files that hold a CommonJS function, `(function (exports, require, module, …) {…})`, with V8's code cache, which
 * spares compiling them at each start.
 *
 * Node's own `module.enableCompileCache` came with 22.1 and saves less: it stores what loading compiled, not what the
 * run did. A cache that is missing, damaged, of another Node or another build costs time, and nothing else.
 *
 * @param program folder of the files
 * @param caches folder where caches are kept; need not exist
 * @param requireBuiltin loads modules of Node
 * @see https://nodejs.org/api/vm.html#scriptcreatecacheddata
 */
export function openLoader(program: string, caches: string, requireBuiltin: NodeJS.Require): Loader {
  const loaded = new Map<string, Loaded>()
  const read = openReader()

  function load(file: string, kind = file): unknown {
    const known = loaded.get(file)
    if (known) return known.exports
    const path = join(caches, `${build}-${process.version}-${process.arch}-${kind}`)
    const filename = join(program, file)
    // The build wraps the file in a function and keeps it in ASCII, so that it is read as it is, a byte a character.
    const text = read(filename).toString('latin1')
    const cache = readChecked(path, read)
    const script = new Script(text, { filename, ...(cache && { cachedData: cache.bytes }) })
    const module = { exports: {} }
    script.runInThisContext()(module.exports, requireFrom, module, filename, program)
    const kept = cache && !script.cachedDataRejected ? cache.traits : 0
    loaded.set(file, { script, exports: module.exports, path, kept })
    return module.exports
  }

  const requireFrom = (name: string) => (name.startsWith('./') ? load(name.slice(2)) : requireBuiltin(name))
  const keep = (traits: number) => {
    for (const file of loaded.values()) keepCache(file, traits, caches)
  }
  return { load, hasLoadedMore: () => loaded.size > 1, keep }
}

/** Writes a file's cache, where it does not hold what a run of these traits has compiled. */
function keepCache({ script, path, kept }: Loaded, traits: number, caches: string): void {
  if ((traits & ~kept) === 0) return
  try {
    if (kept === 0) makeRoom(caches)
    writeChecked(path, { bytes: script.createCachedData(), traits: traits | kept })
  } catch {
    // A home that cannot be written to costs time at each start, not the answer.
  }
}
