import { FORM, type Ledger } from './cache-form.js'
import { hashBytes } from './hash-bytes.js'

/**
 * The bytes of a cache file with this index.
 *
 * @param sealedAt as `FORM.sealedAt`
 */
export function packCache(index: Uint8Array, ledger: Ledger, sealedAt: number): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(ledger))
  const bytes = new Uint8Array(FORM.headerLength + index.length + json.length)
  const header = new DataView(bytes.buffer)
  header.setUint32(FORM.magic, FORM.mark, true)
  header.setUint32(FORM.indexLength, index.length, true)
  header.setUint32(FORM.ledgerLength, json.length, true)
  header.setUint32(FORM.leftOutCount, ledger.leftOut.length, true)
  header.setUint32(FORM.ledgerCheck, hashBytes(json) >>> 0, true)
  header.setUint32(FORM.sealedAt, sealedAt, true)
  bytes.set(index, FORM.headerLength)
  bytes.set(json, FORM.headerLength + index.length)
  return bytes
}
