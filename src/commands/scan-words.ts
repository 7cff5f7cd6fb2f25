import { limitMessage } from '../traceback/limit-message.js'
import type { Report } from '../traceback/raised.js'
import { reportOf } from '../traceback/report-of.js'
import { START } from '../traceback/scan.js'
import { scanLine } from '../traceback/scan-line.js'

/** The last exception of words, read line by line; words that name no class are the message of one that is not known. */
export function scanWords(text: string): Report {
  return reportOf(text.split('\n').reduce(scanLine, START)) ?? { type: '', message: limitMessage(text), context: [] }
}
