import type { Session } from '../commands/session.js'
import type { ExitCode } from '../errors.js'
import { isDamagedIndex } from '../index/damaged-index.js'
import type { Host } from '../types.js'
import { openSession, type Wish } from './open-session.js'

/**
 * Run a command; where it meets a cache that is damaged, compile the notes anew and run it once more.
 *
 * A damaged cache is met before anything is printed, since answers are printed whole.
 */
export async function runSession(
  host: Host,
  wish: Wish,
  command: (session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await command(openSession(host, wish))
  } catch (error) {
    if (!isDamagedIndex(error)) throw error
    return command(openSession(host, wish, true))
  }
}
