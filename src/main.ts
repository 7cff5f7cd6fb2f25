import { CommanderError } from 'commander'
import { pickLang } from './cli/pick-lang.js'
import { runCommandLine } from './cli/run-command-line.js'
import { wordUsageError } from './cli/word-usage-error.js'
import { EXIT, type ExitCode, isPynoteError } from './errors.js'
import { messagesOf } from './messages/messages-of.js'
import { cleanText } from './terminal/clean-text.js'
import { openTerminal } from './terminal/open-terminal.js'
import type { Host } from './types.js'

/** Run one command line. The one place where an error becomes words and an exit code. Never rejects. */
export async function main(host: Host): Promise<ExitCode> {
  const lang = pickLang(host)
  const terminal = openTerminal(host)
  const warn = (remark: string) => terminal.warn(cleanText(remark))
  try {
    return await runCommandLine(host, lang)
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.found
      // The parser has printed its help: there was no command.
      if (error.code !== 'commander.help') warn(wordUsageError(error, messagesOf(lang)))
    } else if (isPynoteError(error)) warn(error.texts[lang])
    else warn(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return EXIT.failed
  }
}
