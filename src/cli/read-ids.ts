import { readStdin } from '../commands/read-stdin.js'
import type { Host } from '../types.js'
import { demand } from './demand.js'
import { readPipe } from './read-pipe.js'

/**
 * The ids to show: those given, with `-` replaced by those on stdin, one a line; blank lines are left out. Of a line of
 * `search` or `list`, wherever it comes from, the first tab-separated field is taken.
 *
 * @throws PynoteError where there are none given, or `-` would wait for a terminal
 */
export async function readIds(ids: readonly string[], host: Host): Promise<readonly string[]> {
  demand(ids.length > 0, 'noIds')
  if (!ids.includes('-')) return ids.map(takeId)
  const lines = (await readPipe(host, readStdin)).split(/\r?\n/u)
  const read = lines.map(line => takeId(line).trim()).filter(id => id !== '')
  return ids.flatMap(id => (id === '-' ? read : [takeId(id)]))
}

function takeId(line: string): string {
  return line.split('\t', 1)[0] ?? ''
}
