import { readStdin } from '../commands/read-stdin.js'
import type { Host } from '../types.js'
import { demand } from './demand.js'
import { readPipe } from './read-pipe.js'

/**
 * The words to look for: those given, or for a single `-` all of stdin as one.
 *
 * @throws PynoteError where there are none, or `-` would wait for a terminal
 */
export async function readQuery(words: readonly string[], host: Host): Promise<readonly string[]> {
  demand(
    words.some(word => word.trim() !== ''),
    'noWords',
  )
  if (words.length > 1 || words[0] !== '-') return words
  return [(await readPipe(host, readStdin)).trim()]
}
