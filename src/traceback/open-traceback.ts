import { addRaised } from './add-raised.js'
import { matchLastException } from './match-bare-exception.js'
import { OUTSIDE, type Scan } from './scan.js'

const HEADER = /^(?<prefix>.*?)(?:Exception Group )?Traceback \(most recent call last\):?\s*$/u
const JOINED = /Traceback \(most recent call last\):? +File .*[^\s\\]/u
const IPYTHON = /^(?<prefix>.*?)(?<type>[\p{L}_][\p{L}\p{N}_.]{0,200})\s{2,}Traceback \(most recent call last\)\s*$/u
const FRAME = /^(?<prefix>.*?)(?:[ \u00a0]{2}|\s?)File "[^"]*", line \d+/u

/** The scan inside the traceback that a line opens; undefined for a line that opens none. */
export function openTraceback(scan: Scan, text: string): Scan | undefined {
  if (text.includes('Traceback (most recent call last)')) return openNamed(scan, text)
  // A traceback without its first line, or a SyntaxError, which has none.
  const prefix = scan.place.kind === 'frames' ? undefined : readFramePrefix(text)
  return prefix === undefined ? undefined : { ...scan, place: { kind: 'frames', prefix, strays: 0, isHeaded: false } }
}

/** What the log puts before a line that names a file and a line number; undefined for any other line. */
export function readFramePrefix(text: string): string | undefined {
  return FRAME.exec(text)?.groups?.prefix
}

function openNamed(scan: Scan, text: string): Scan | undefined {
  const { prefix = '', type } = IPYTHON.exec(text)?.groups ?? {}
  if (type !== undefined) return { ...scan, place: { kind: 'ipython', prefix, type } }
  const header = HEADER.exec(text)?.groups?.prefix
  if (header !== undefined) return { ...scan, place: { kind: 'frames', prefix: header, strays: 0, isHeaded: true } }
  const joined = JOINED.test(text) ? matchLastException(text) : undefined
  return joined && addRaised(scan, joined, OUTSIDE)
}
