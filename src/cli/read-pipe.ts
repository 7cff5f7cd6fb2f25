import { PynoteError } from '../errors.js'
import { messagesOf } from '../messages/messages-of.js'
import type { Host } from '../types.js'

/**
 * What is read from stdin.
 *
 * @throws PynoteError where stdin is a terminal, which would be waited for
 */
export async function readPipe<Read>(host: Host, read: (host: Host) => Promise<Read>): Promise<Read> {
  if (host.stdin.isTTY) {
    const typed = host.argv.slice(2)
    throw new PynoteError('badUsage', messagesOf('en').stdinIsTerminal(typed), messagesOf('ko').stdinIsTerminal(typed))
  }
  return read(host)
}
