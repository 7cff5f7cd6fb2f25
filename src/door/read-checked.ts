import { readFileSync } from 'node:fs'
import { sumBytes } from './sum-bytes.js'

/** The bytes that `writeChecked` wrote to a file; undefined unless all of them are there as they were. */
export function readChecked(path: string): Buffer | undefined {
  try {
    const all = readFileSync(path)
    const bytes = all.subarray(4)
    return bytes.length > 0 && all.readInt32LE(0) === sumBytes(bytes) ? bytes : undefined
  } catch {
    return undefined
  }
}
