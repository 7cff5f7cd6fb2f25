import { type Index, openIndex } from '../index/open-index.js'
import type { ByteSource, Warning } from '../types.js'
import type { Disk } from './disk.js'
import { hashBytes } from './hash-bytes.js'
import { openBytes } from './open-bytes.js'

/** What is known of the files that an index was made of, to make the next one of it. */
export interface Ledger {
  /** By `Note.path`, what `stampFile` gave when the file was read; without the files that could not be read. */
  readonly stamps: Readonly<Record<string, string>>
  /** Files that are not in the index, and why. */
  readonly leftOut: readonly Warning[]
}

/** A cache file, opened. */
export interface Cache {
  readonly index: Index
  readonly hasLeftOut: boolean
  /** undefined where it is damaged. */
  ledger(): Ledger | undefined
}

// Five 32-bit numbers, least byte first, then the index, then the ledger as JSON.
const HEADER = { magic: 0, index: 4, ledger: 8, leftOut: 12, check: 16, length: 20 } as const
const MAGIC = 0x316e7063

/** The bytes of a cache file. */
export function packCache(index: Uint8Array, ledger: Ledger): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(ledger))
  const bytes = new Uint8Array(HEADER.length + index.length + json.length)
  const header = new DataView(bytes.buffer)
  header.setUint32(HEADER.magic, MAGIC, true)
  header.setUint32(HEADER.index, index.length, true)
  header.setUint32(HEADER.ledger, json.length, true)
  header.setUint32(HEADER.leftOut, ledger.leftOut.length, true)
  header.setUint32(HEADER.check, hashBytes(json) >>> 0, true)
  bytes.set(index, HEADER.length)
  bytes.set(json, HEADER.length + index.length)
  return bytes
}

/** Open a cache file; undefined when it is missing, cut off, or not of this version. */
export function openCache(path: string, disk: Disk): Cache | undefined {
  const file = openBytes(path, disk)
  if (file === undefined) return undefined
  const cache = readCache(file)
  if (cache === undefined) file.close()
  return cache
}

function readCache(file: ByteSource): Cache | undefined {
  const bytes = file.read(0, HEADER.length)
  if (bytes.length < HEADER.length) return undefined
  const header = new DataView(bytes.buffer)
  const length = header.getUint32(HEADER.index, true)
  const rest = header.getUint32(HEADER.ledger, true)
  if (header.getUint32(HEADER.magic, true) !== MAGIC || file.length !== HEADER.length + length + rest) return undefined

  const index = openIndex({ ...file, length, read: (offset, count) => file.read(HEADER.length + offset, count) })
  if (index === undefined) return undefined
  const check = header.getUint32(HEADER.check, true)
  return {
    index,
    hasLeftOut: header.getUint32(HEADER.leftOut, true) > 0,
    ledger: () => readLedger(file.read(HEADER.length + length, rest), check),
  }
}

function readLedger(json: Uint8Array, check: number): Ledger | undefined {
  if (hashBytes(json) >>> 0 !== check) return undefined
  // Its checksum says that it is what packCache wrote.
  return JSON.parse(new TextDecoder().decode(json)) as Ledger
}
