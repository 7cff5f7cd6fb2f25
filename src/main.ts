import { CommanderError } from 'commander'
import { pickLang } from './cli/pick-lang.js'
import { runCommandLine } from './cli/run-command-line.js'
import { wordUsageError } from './cli/word-usage-error.js'
import { EXIT, type ExitCode, isPynoteError } from './errors.js'
import { messagesOf } from './messages/messages-of.js'
import { openTerminal } from './terminal/open-terminal.js'
import type { Host } from './types.js'
import { cleanText } from './words/clean-text.js'

/** Run one command line. Never rejects. */
export async function main(host: Host): Promise<ExitCode> {
  try {
    return await runCommandLine(host, pickLang(host))
  } catch (error) {
    return report(error, host)
  }
}

/** The one place where an error becomes words and an exit code, also one from outside of `main`, as of a stream. */
export function report(error: unknown, host: Host): ExitCode {
  const lang = pickLang(host)
  const say = messagesOf(lang)
  const warn = (remark: string) => openTerminal(host).warn(cleanText(remark))
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.found
    // The parser has printed its help: there was no command.
    if (error.code !== 'commander.help') warn(wordUsageError(error, say))
  } else if (isPynoteError(error)) warn(error.texts[lang])
  else if (isWriteError(error)) warn(say.cannotWrite(error.code))
  else warn(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return EXIT.failed
}

/** Whether what takes the answer refused it, as a full disk does. */
function isWriteError(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error &&
    'syscall' in error &&
    error.syscall === 'write' &&
    'code' in error &&
    typeof error.code === 'string'
  )
}
