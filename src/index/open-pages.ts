import type { ByteSource } from '../types.js'
import { asWords } from './as-words.js'
import { damagedIndex } from './damaged-index.js'
import { FORM } from './form.js'
import { sumWords } from './sum-words.js'

/** Pages kept for the next small read: 4 MB. */
const KEPT = 1024

/**
 * Gives bytes of the regions, after checking every page that they stand in, unless their source is trusted.
 *
 * @throws DamagedIndex where a page is not what was written, or the file has become shorter
 */
export type ReadBytes = (from: number, to: number) => Uint8Array

/** Reading the regions, which end at `end`, by pages whose checksums are given. Single pages are kept, longer runs not. */
export function openPages(source: ByteSource, end: number, checks: Uint32Array): ReadBytes {
  const { pageBytes, headerBytes } = FORM

  const readPages = (first: number, last: number) => {
    const start = first * pageBytes
    const bytes = source.read(headerBytes + start, Math.min((last + 1) * pageBytes, end) - start)
    if (source.isTrusted) return bytes
    for (let page = first; page <= last; page += 1) {
      const part = bytes.subarray((page - first) * pageBytes, (page - first + 1) * pageBytes)
      if (sumWords(asWords(part)) !== checks[page]) throw damagedIndex()
    }
    return bytes
  }

  const readPage = keepPages(page => readPages(page, page))

  return (from, to) => {
    if (to <= from) return new Uint8Array(0)
    const first = Math.floor(from / pageBytes)
    const last = Math.floor((to - 1) / pageBytes)
    const bytes = first === last ? readPage(first) : readPages(first, last)
    const start = from - first * pageBytes
    if (bytes.length < start + to - from) throw damagedIndex()
    return bytes.subarray(start, start + to - from)
  }
}

/** Reading single pages, each read once as long as it is kept. */
function keepPages(read: (page: number) => Uint8Array): (page: number) => Uint8Array {
  const kept = new Map<number, Uint8Array>()
  return page => {
    const known = kept.get(page)
    if (known !== undefined) return known
    const bytes = read(page)
    const [oldest] = kept.keys()
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(page, bytes)
    return bytes
  }
}
