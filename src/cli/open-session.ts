import type { Session } from '../commands/session.js'
import { openLibrary } from '../library/open-library.js'
import { messagesOf } from '../messages/messages-of.js'
import { wordWarning } from '../messages/word-warning.js'
import { openTerminal, type Terminal } from '../terminal/open-terminal.js'
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
  const { notes = [], bundled, json = false } = options
  const terminal = openWayOut(host, options)
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

/** The terminal as the options want it, for remarks that name queries, ids and files, which may hold anything. */
function openWayOut(host: Host, { color, width, pager = true }: CommonOptions): Terminal {
  const opened = openTerminal(host, { ...(color && { color }), ...(width && { width }) })
  const warn = (remark: string) => opened.warn(cleanText(remark).replace(/\s+/gu, ' '))
  return { ...opened, warn, ...(!pager && { page: async (answer: string) => opened.print(answer) }) }
}
