import { scanStdin } from '../commands/scan-stdin.js'
import type { Report } from '../traceback/raised.js'
import { reportOf } from '../traceback/report-of.js'
import { START } from '../traceback/scan.js'
import { scanLine } from '../traceback/scan-line.js'
import type { Host } from '../types.js'
import { demand } from './demand.js'

/**
 * The exception to explain: of the words given, where each line counts, else of the log on stdin.
 *
 * Words that name no class are taken for the message of one that is not known.
 *
 * @throws PynoteError where there are no words and stdin is a terminal
 */
export async function readReport(words: readonly string[], host: Host): Promise<Report | undefined> {
  const text = words.join(' ').trim()
  if (text !== '' && text !== '-') {
    return reportOf(text.split('\n').reduce(scanLine, START)) ?? { type: '', message: text, context: [] }
  }
  demand(!host.stdin.isTTY, 'stdinIsTerminal')
  return scanStdin(host)
}
