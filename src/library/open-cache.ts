import { type Index, openIndex } from '../index/open-index.js'
import { FORM, type Ledger } from './cache-form.js'
import type { Disk } from './disk.js'
import { hashBytes } from './hash-bytes.js'
import { type FileBytes, openBytes } from './open-bytes.js'

/** A cache file, opened. */
export interface Cache {
  readonly index: Index
  /** Whether there are files that are not in the index. */
  readonly hasLeftOut: boolean
  /** undefined where it is damaged. */
  ledger(): Ledger | undefined
}

/** Open a cache file; undefined when it is missing, cut off, or not of this version. */
export function openCache(path: string, disk: Disk): Cache | undefined {
  const file = openBytes(path, disk)
  if (file === undefined) return undefined
  const cache = readCache(file)
  if (cache === undefined) file.close()
  return cache
}

function readCache(file: FileBytes): Cache | undefined {
  const bytes = file.read(0, FORM.headerLength)
  if (bytes.length < FORM.headerLength) return undefined
  const header = new DataView(bytes.buffer, bytes.byteOffset)
  const length = header.getUint32(FORM.indexLength, true)
  const end = FORM.headerLength + length
  const ledgerLength = header.getUint32(FORM.ledgerLength, true)
  if (header.getUint32(FORM.magic, true) !== FORM.mark || file.length !== end + ledgerLength) return undefined

  const index = openIndex({
    length,
    // Checking all that a look-up reads takes a twentieth of it.
    isTrusted: file.modified === header.getUint32(FORM.sealedAt, true) * 1000,
    read: (offset, count) => file.read(FORM.headerLength + offset, count),
    close: file.close,
  })
  if (index === undefined) return undefined
  const check = header.getUint32(FORM.ledgerCheck, true)
  return {
    index,
    hasLeftOut: header.getUint32(FORM.leftOutCount, true) > 0,
    ledger: () => readLedger(file.read(end, ledgerLength), check),
  }
}

function readLedger(json: Uint8Array, check: number): Ledger | undefined {
  if (hashBytes(json) >>> 0 !== check) return undefined
  // Its checksum says that it is what packCache wrote.
  return JSON.parse(new TextDecoder().decode(json)) as Ledger
}
