import { byteWriter } from './byte-writer.js'
import { COUNTED } from './fields.js'

/** A key's postings, as `readPostings` reads them: the step to the next number, fields, and counts where there are any. */
export function writePostings(numbers: ArrayLike<number>, fields: ArrayLike<number>): Uint8Array {
  const writer = byteWriter()
  let last = -1
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0
    const places = fields[at] ?? 0
    writer.varint(number - last)
    writer.byte(places & 255)
    if (places & COUNTED) writer.byte(places >>> 8)
    last = number
  }
  return writer.done()
}
