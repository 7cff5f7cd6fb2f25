import type { Report } from '../traceback/raised.js'
import { reportOf } from '../traceback/report-of.js'
import { START } from '../traceback/scan.js'
import { scanLine } from '../traceback/scan-line.js'
import type { Host } from '../types.js'
import { type LineCutter, openLineCutter } from './open-line-cutter.js'

/** The last exception of the log on stdin, read in one pass and constant memory; undefined where there is none. */
export async function scanStdin({ stdin }: Host): Promise<Report | undefined> {
  let cutter: LineCutter | undefined
  let scan = START
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    cutter ??= openLineCutter(bytes)
    scan = cutter.cut(bytes).reduce(scanLine, scan)
  }
  return reportOf(scanLine(scan, cutter?.rest() ?? ''))
}
