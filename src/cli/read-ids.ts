import { readStdin } from '../commands/read-stdin.js'
import type { Host } from '../types.js'
import { demand } from './demand.js'

/**
 * The ids to show: those given, with `-` replaced by the first tab-separated field of each line of stdin that has one.
 *
 * @throws PynoteError where there are none given, or `-` would wait for a terminal
 */
export async function readIds(ids: readonly string[], host: Host): Promise<readonly string[]> {
  demand(ids.length > 0, 'noIds')
  if (!ids.includes('-')) return ids
  demand(!host.stdin.isTTY, 'stdinIsTerminal')
  const lines = (await readStdin(host)).split(/\r?\n/u)
  const read = lines.map(line => (line.split('\t')[0] ?? '').trim()).filter(id => id !== '')
  return ids.flatMap(id => (id === '-' ? read : [id]))
}
