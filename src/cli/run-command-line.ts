import type { Command } from 'commander'
import { EXIT, type ExitCode } from '../errors.js'
import { messagesOf } from '../messages/messages-of.js'
import type { Host, Lang } from '../types.js'
import { arrangeArgv } from './arrange-argv.js'
import { COMMANDS, defineProgram } from './define-program.js'
import { makeActions } from './make-actions.js'
import { VALUED } from './options.js'

/**
 * Parse the command line and run what it asks for.
 *
 * @throws CommanderError for bad usage, and with exit code 0 after `--help` and `--version`
 * @throws PynoteError for what the reader can mend
 */
export async function runCommandLine(host: Host, lang: Lang): Promise<ExitCode> {
  const { argv, codeWord } = arrangeArgv(host.argv.slice(2), COMMANDS, VALUED)
  let code: ExitCode = EXIT.failed
  const program = defineProgram(messagesOf(lang), makeActions(host, lang, codeWord), done => {
    code = done
  })
  speakThrough(program, host, lang)
  await program.parseAsync(argv, { from: 'user' })
  return code
}

/** Let help go to the host's streams in the reader's language; complaints are worded by main. */
function speakThrough(program: Command, host: Host, lang: Lang): void {
  const say = messagesOf(lang)
  const titles: Record<string, string> = {
    'Usage:': say.usage,
    'Options:': say.options,
    'Global Options:': say.globalOptions,
    'Commands:': say.commands,
  }
  const width = { getOutHelpWidth: () => host.stdout.columns ?? 80, getErrHelpWidth: () => host.stderr.columns ?? 80 }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      ...width,
      writeOut: text => void host.stdout.write(text),
      writeErr: text => void host.stderr.write(text),
      outputError: () => undefined,
    })
    command.configureHelp({
      showGlobalOptions: true,
      styleTitle: title => titles[title] ?? title,
      visibleArguments: () => [],
      subcommandTerm: subcommand => `${subcommand.name()} ${subcommand.usage().replace('[options] ', '')}`,
    })
  }
}
