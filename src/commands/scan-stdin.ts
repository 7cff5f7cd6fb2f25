import { guessReport } from '../traceback/guess-report.js'
import type { Report } from '../traceback/raised.js'
import { reportOf } from '../traceback/report-of.js'
import { START } from '../traceback/scan.js'
import { scanLine } from '../traceback/scan-line.js'
import type { Host } from '../types.js'
import { type LineCutter, openLineCutter } from './open-line-cutter.js'

/** Lines kept of the end of a log, blank ones included. */
const KEPT = 40

/**
 * The last exception of the log on stdin, read in one pass and constant memory; where there is none, a guess from its last
 * lines, undefined for a blank log.
 */
export async function scanStdin({ stdin }: Host): Promise<Report | undefined> {
  let cutter: LineCutter | undefined
  let scan = START
  let end: string[] = []
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    cutter ??= openLineCutter(bytes)
    const lines = cutter.cut(bytes)
    scan = lines.reduce(scanLine, scan)
    end = [...end, ...lines.slice(-KEPT)].slice(-KEPT)
  }
  const rest = cutter?.rest() ?? ''
  return reportOf(scanLine(scan, rest)) ?? guessReport([...end, rest])
}
