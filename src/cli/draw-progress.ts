import type { Messages } from '../messages/messages-of.js'
import type { Host } from '../types.js'

/** Shows on stderr, in one line of its own that is wiped out at the end, how many notes are compiled. */
export function drawProgress({ stderr }: Pick<Host, 'stderr'>, say: Messages) {
  return (done: number, all: number): void => {
    // CSI K clears the rest of the line: https://ecma-international.org/publications-and-standards/standards/ecma-48/
    stderr.write(done === all ? '\r\u001b[K' : `\r${say.compiling(done, all)}\u001b[K`)
  }
}
