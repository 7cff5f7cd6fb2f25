import type { Session } from '../commands/session.js'
import { openLibrary } from '../library/open-library.js'
import { messagesOf } from '../messages/messages-of.js'
import { wordWarning } from '../messages/word-warning.js'
import { openTerminal } from '../terminal/open-terminal.js'
import type { Host, Lang } from '../types.js'
import { cleanText } from '../words/clean-text.js'
import { drawProgress } from './draw-progress.js'
import type { CommonOptions } from './options.js'

/** What was asked for beside the command itself. */
export interface Wish {
  readonly lang: Lang
  readonly options: CommonOptions
}

/**
 * What a command works with. The notes are opened when they are first asked for, and once.
 *
 * @param isFresh whether own notes are compiled whatever the cache says
 */
export function openSession(host: Host, { lang, options }: Wish, isFresh = false): Session {
  const { color, width, notes = [], bundled, json = false } = options
  const opened = openTerminal(host, { ...(color && { color }), ...(width && { width }) })
  // Remarks name queries, ids and files, which may hold anything.
  const terminal = { ...opened, warn: (remark: string) => opened.warn(cleanText(remark).replace(/\s+/gu, ' ')) }
  const say = messagesOf(lang)
  let library: ReturnType<Session['library']> | undefined

  async function open() {
    const onProgress = host.stderr.isTTY ? drawProgress(host, say) : () => undefined
    const all = await openLibrary({ notes, bundled: bundled && (host.bundledIndex ?? true), isFresh, onProgress }, host)
    for (const warning of all.warnings) terminal.warn(wordWarning(warning, say))
    return all
  }
  return { host, terminal, lang, say, json, library: () => (library ??= open()) }
}
