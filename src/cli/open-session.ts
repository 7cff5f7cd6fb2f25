import type { Session } from '../commands/session.js'
import { openLibrary } from '../library/open-library.js'
import { messagesOf } from '../messages/messages-of.js'
import { wordWarning } from '../messages/word-warning.js'
import { openTerminal } from '../terminal/open-terminal.js'
import type { Host, Lang } from '../types.js'
import type { CommonOptions } from './options.js'

/** What a command works with. The notes are opened when they are first asked for, and once. */
export function openSession(host: Host, lang: Lang, options: CommonOptions): Session {
  const { color, width, notes, bundled, json = false } = options
  const terminal = openTerminal(host, { ...(color && { color }), ...(width && { width }) })
  const say = messagesOf(lang)
  let library: ReturnType<Session['library']> | undefined

  async function open() {
    const opened = await openLibrary({ notes, bundled }, host)
    for (const warning of opened.warnings) terminal.warn(wordWarning(warning, say))
    return opened
  }
  return { host, terminal, lang, say, json, library: () => (library ??= open()) }
}
