import type { Report } from '../traceback/raised.js'
import type { Host } from '../types.js'
import { readPipe } from './read-pipe.js'

/**
 * The exception to explain: of the words given, where each line counts, else of the log on stdin.
 *
 * @throws PynoteError where there are no words and stdin is a terminal
 */
export async function readReport(words: readonly string[], host: Host): Promise<Report | undefined> {
  const text = words.join(' ').trim()
  // Imported here, not above, as what explains the report is.
  if (text !== '' && text !== '-') return (await import('../commands/scan-words.js')).scanWords(text)
  return readPipe(host, async () => (await import('../commands/scan-stdin.js')).scanStdin(host))
}
