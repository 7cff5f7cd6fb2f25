import type { ByteSource } from '../types.js'
import { asWords } from './as-words.js'
import { FORM, HEADER, REGIONS, type Region } from './form.js'
import { openPages } from './open-pages.js'
import { sumWords } from './sum-words.js'

/** A file of `writeFile`, opened: the numbers of its header, and its regions. */
export interface IndexFile {
  readonly number: (name: keyof typeof HEADER) => number
  /** Bytes of a region, the whole of it where nothing else is said. @throws DamagedIndex */
  readonly read: (region: Region, from?: number, to?: number) => Uint8Array
  /** As many bytes from the start of a region, not checked. */
  readonly peek: (region: Region, length: number) => Uint8Array
}

/** Open a file of this form; undefined when it is none, of another form, or cut off. */
export function openFile(source: ByteSource): IndexFile | undefined {
  const header = asWords(source.read(0, FORM.headerBytes)).slice()
  const number = (name: keyof typeof HEADER) => header[HEADER[name]] ?? 0
  if (number('magic') !== FORM.magic || number('version') !== FORM.version) return undefined
  if (number('check') !== sumWords(header.subarray(0, HEADER.check)) || number('length') !== source.length)
    return undefined

  const startOf = (place: number) => header[HEADER.regions + place] ?? 0
  const end = startOf(REGIONS.length)
  const checks = asWords(source.read(FORM.headerBytes + end, Math.ceil(end / FORM.pageBytes) * 4))
  if (sumWords(checks) !== number('pagesCheck')) return undefined

  const readBytes = openPages(source, end, checks)
  return {
    number,
    read: (region, from = 0, to) => {
      const place = REGIONS.indexOf(region)
      return readBytes(startOf(place) + from, to === undefined ? startOf(place + 1) : startOf(place) + to)
    },
    peek: (region, length) => source.read(FORM.headerBytes + startOf(REGIONS.indexOf(region)), length),
  }
}
