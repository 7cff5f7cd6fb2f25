import { cleanLine } from './clean-line.js'
import type { Report } from './raised.js'

/** Lines of a log's end that may be what went wrong. */
const LINES = 10
/** A longer line is no message. */
const LONGEST = 500

/**
 * The last lines of a log that has no exception, as if each were a tool's error, the latest first; undefined where they
 * are blank. `zsh: no matches found: httpx[http2]` is known to be one only by a section that quotes it.
 */
export function guessReport(lines: readonly string[]): Report | undefined {
  const texts = lines.map(line => cleanLine(line).trim()).filter(text => text !== '' && text.length <= LONGEST)
  const raised = texts.slice(-LINES).map(message => ({ type: 'error', message }))
  const [last, ...context] = raised.reverse()
  return last && { ...last, context, isGuess: true }
}
