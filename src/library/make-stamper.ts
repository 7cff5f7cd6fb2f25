import { statSync } from 'node:fs'
import { toNamespacedPath } from 'node:path'
import type { Stamper } from './collect-notes.js'

/** What of the process is asked. */
export interface Runtime {
  readonly versions: { readonly node: string }
  /** Missing from Node's types, since nothing new should use it. */
  readonly binding?: (name: 'fs') => { readonly stat?: Stat }
}

/** Gives the fields of `struct stat` as numbers, in memory that the next call writes to again. */
type Stat = (path: string, asBigint: false, request: undefined, failure: object) => Float64Array | undefined

/** Where some of them stand; behind a time's seconds are its nanoseconds. */
const AT = { size: 8, modified: 12, changed: 14 }

/**
 * Stamps files sooner than `statSync` can, in Node 20: there each `Stats` comes with four dates, which took two of the
 * fourteen milliseconds of a look-up in a thousand notes.
 *
 * What Node itself calls is called for that. Its line has ended and changes no more; later ones, which may, make dates
 * when they are asked for.
 *
 * @returns undefined where `statSync` does; what it throws otherwise is what `statSync` throws
 * @see https://github.com/nodejs/node/pull/50908
 * @see https://nodejs.org/api/deprecations.html#dep0111-processbinding
 */
export function makeStamper(process: Runtime): Stamper | undefined {
  const stat = process.versions.node.startsWith('20.') ? process.binding?.('fs').stat : undefined
  if (stat === undefined) return undefined
  // Older releases write to it what is wrong, and do not throw; statSync does.
  const failure = {}
  return (file, stamps) => {
    const found = stat(toNamespacedPath(file), false, undefined, failure)
    if (found === undefined) statSync(file)
    else stamps.push(found[AT.size] ?? 0, timeAt(found, AT.modified), timeAt(found, AT.changed))
  }
}

/** Milliseconds since 1970, reckoned as Node does, so that a cache that one Node wrote is good for another. */
function timeAt(found: Float64Array, at: number): number {
  return (found[at] ?? 0) * 1000 + (found[at + 1] ?? 0) / 1e6
}
