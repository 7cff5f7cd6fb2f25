import { StringDecoder } from 'node:string_decoder'
import type { Report } from '../traceback/raised.js'
import { reportOf } from '../traceback/report-of.js'
import { START } from '../traceback/scan.js'
import { scanLine } from '../traceback/scan-line.js'
import type { Host } from '../types.js'

/** A line longer than this many characters is cut: no exception begins so far out, and memory stays constant. */
const LONGEST_LINE = 65_536

/** The last exception of the log on stdin, read in one pass and constant memory; undefined where there is none. */
export async function scanStdin({ stdin }: Host): Promise<Report | undefined> {
  let decoder: StringDecoder | undefined
  let scan = START
  let rest = ''
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    // What Windows PowerShell writes with `>`.
    decoder ??= new StringDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8')
    const lines = (rest + decoder.write(bytes)).split('\n')
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    for (const line of lines) scan = scanLine(scan, line)
  }
  return reportOf(scanLine(scan, rest + (decoder?.end() ?? '')))
}
