import { PynoteError } from '../errors.js'
import { messagesOf } from '../messages/messages-of.js'
import type { Host } from '../types.js'

/**
 * What is read from stdin.
 *
 * @throws PynoteError where stdin is a terminal, which would be waited for, or cannot be read, as a folder
 */
export async function readPipe<Read>(host: Host, read: (host: Host) => Promise<Read>): Promise<Read> {
  if (host.stdin.isTTY) {
    const typed = host.argv.slice(2)
    throw new PynoteError('badUsage', messagesOf('en').stdinIsTerminal(typed), messagesOf('ko').stdinIsTerminal(typed))
  }
  try {
    return await read(host)
  } catch (error) {
    const why = readFailure(error)
    if (why === undefined) throw error
    throw new PynoteError('badUsage', messagesOf('en').stdinFails(why), messagesOf('ko').stdinFails(why))
  }
}

/** Why stdin refused to be read; undefined for any other error. */
function readFailure(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && error.syscall === 'read' && 'code' in error)) return undefined
  return error.code === 'EISDIR' ? 'notFile' : String(error.code)
}
