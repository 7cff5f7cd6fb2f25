import { StringDecoder } from 'node:string_decoder'
import { decodeText } from '../library/decode-text.js'

/** Cuts bytes that come in pieces into lines. */
export interface LineCutter {
  /** The lines that end in these bytes. */
  cut(bytes: Buffer): string[]
  /** What stands behind the last line end. */
  rest(): string
}

/** Of a longer line the first so many bytes or characters are kept: memory stays constant. */
const LONGEST_LINE = 65_536
const NEWLINE = 10

/**
 * What cuts the log that begins with these bytes: UTF-8, UTF-16 as Windows PowerShell writes it with `>`, or CP949, in
 * which Python writes to a pipe on Korean Windows. Other bytes become U+FFFD.
 */
export function openLineCutter(first: Buffer): LineCutter {
  if (first[0] === 0xff && first[1] === 0xfe) return cutUtf16(bytes => bytes)
  return first[0] === 0xfe && first[1] === 0xff ? cutUtf16(openSwapper()) : cutBytes()
}

/** @param order puts the bytes of each unit in order, the lower first */
function cutUtf16(order: (bytes: Buffer) => Buffer): LineCutter {
  const decoder = new StringDecoder('utf16le')
  let rest = ''
  return {
    cut(bytes) {
      const lines = (rest + decoder.write(order(bytes))).split('\n')
      rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
      return lines
    },
    rest: () => rest + decoder.end(),
  }
}

/** Exchanges the bytes of pairs, also of those that come in two pieces. */
function openSwapper(): (bytes: Buffer) => Buffer {
  let odd: Buffer = Buffer.alloc(0)
  return bytes => {
    const all = Buffer.concat([odd, bytes])
    const end = all.length & ~1
    odd = all.subarray(end)
    return all.subarray(0, end).swap16()
  }
}

function cutBytes(): LineCutter {
  let rest: Buffer = Buffer.alloc(0)
  return {
    cut(bytes) {
      const all = Buffer.concat([rest, bytes])
      const end = all.lastIndexOf(NEWLINE)
      rest = all.subarray(end + 1, end + 1 + LONGEST_LINE)
      return end === -1 ? [] : decode(all.subarray(0, end)).split('\n')
    },
    rest: () => decode(rest),
  }
}

function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? (decodeText(bytes) ?? text) : text
}
