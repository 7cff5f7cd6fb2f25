import { asBytes } from './as-bytes.js'
import { asWords } from './as-words.js'
import { FORM, HEADER, REGIONS, type Region } from './form.js'
import { sumWords } from './sum-words.js'

/** What stands in a file: its regions, and numbers of its header. */
export interface Contents {
  readonly regions: Readonly<Record<Region, Uint8Array>>
  readonly numbers: Readonly<Partial<Record<keyof typeof HEADER, number>>>
}

/** Put the regions of an index behind each other, with header and checksums. */
export function writeFile({ regions, numbers }: Contents): Uint8Array {
  const starts = [0]
  for (const name of REGIONS) starts.push(wholeWords((starts.at(-1) ?? 0) + regions[name].length))
  const end = starts.at(-1) ?? 0
  const pages = Math.ceil(end / FORM.pageBytes)
  const file = new Uint8Array(FORM.headerBytes + end + pages * 4)
  const body = file.subarray(FORM.headerBytes, FORM.headerBytes + end)
  REGIONS.forEach((name, place) => {
    body.set(regions[name], starts[place])
  })
  const checks = Uint32Array.from({ length: pages }, (_, page) =>
    sumWords(asWords(body.subarray(page * FORM.pageBytes, (page + 1) * FORM.pageBytes))),
  )
  file.set(asBytes(checks), FORM.headerBytes + end)

  const header = new Uint32Array(file.buffer, 0, FORM.headerBytes / 4)
  for (const [name, value] of Object.entries(numbers)) header[HEADER[name as keyof typeof HEADER]] = value
  header[HEADER.magic] = FORM.magic
  header[HEADER.version] = FORM.version
  header[HEADER.length] = file.length
  header[HEADER.pagesCheck] = sumWords(checks)
  header.set(starts, HEADER.regions)
  header[HEADER.check] = sumWords(header.subarray(0, HEADER.check))
  return file
}

function wholeWords(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}
