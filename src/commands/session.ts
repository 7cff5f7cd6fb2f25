import type { Library } from '../library/open-library.js'
import type { Messages } from '../messages/messages-of.js'
import type { Terminal } from '../terminal/open-terminal.js'
import type { Host, Lang } from '../types.js'

/** What every command works with: the way out, the reader's language and words, and the notes. */
export interface Session {
  readonly host: Host
  readonly terminal: Terminal
  readonly lang: Lang
  readonly say: Messages
  /** Whether `--json` asks for data instead of text. */
  readonly json: boolean
  /** The sources, opened; warnings about them are already on stderr. */
  library(): Promise<Library>
}
