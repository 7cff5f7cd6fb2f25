import type { Report } from './raised.js'
import type { Scan } from './scan-line.js'

/** What a scanned log is taken to say; undefined where nothing in it looks like an exception. */
export function reportOf({ chain, summary, bare, tool }: Scan): Report | undefined {
  const [last, ...context] = chain
  const sole = summary ?? bare ?? tool
  return last ? { ...last, context } : sole && { ...sole, context: [] }
}
