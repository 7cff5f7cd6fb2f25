import { LONGEST_MESSAGE, limitMessage } from './limit-message.js'
import type { Raised } from './raised.js'
import type { Place, Scan } from './scan.js'

const MOST_CHAINED = 20

/** The scan with one more exception of a traceback, which goes on in `place`. */
export function addRaised(scan: Scan, { type, message }: Raised, place: Place): Scan {
  const raised = { type, message: limitMessage(message) }
  const chain = (scan.isChained ? [raised, ...scan.chain] : [raised]).slice(0, MOST_CHAINED)
  return { ...scan, chain, isChained: false, place }
}

/** The scan with one more line of the last exception's message; lines of one that is long already are left out. */
export function addLine(scan: Scan, text: string, place: Place): Scan {
  const [last, ...others] = scan.chain
  if (last === undefined || last.message.length + text.length > LONGEST_MESSAGE) return { ...scan, place }
  return { ...scan, place, chain: [{ type: last.type, message: `${last.message}\n${text}`.trim() }, ...others] }
}
