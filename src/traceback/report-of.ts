import { limitMessage } from './limit-message.js'
import type { Raised, Report } from './raised.js'
import type { Scan } from './scan.js'

/**
 * What a scanned log is taken to say; undefined where nothing in it looks like an exception.
 *
 * Errors of tools are many where one goes wrong, and the last is rarely the one that tells most: the others are its
 * context.
 */
export function reportOf({ chain, loose: { summary, bare, tools, warning } }: Scan): Report | undefined {
  const sole = summary ?? bare
  const [last, ...context] = chain.length > 0 ? chain : sole ? [sole] : [...tools, ...(warning ? [warning] : [])]
  return last && { ...limit(last), context: context.map(limit) }
}

function limit({ type, message }: Raised): Raised {
  return { type, message: limitMessage(message) }
}
