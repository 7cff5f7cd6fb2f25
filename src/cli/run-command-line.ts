import type { Command } from 'commander'
import { EXIT, type ExitCode } from '../errors.js'
import { messagesOf } from '../messages/messages-of.js'
import { measureText } from '../terminal/measure-text.js'
import type { Host, Lang } from '../types.js'
import { ASK, arrangeArgv } from './arrange-argv.js'
import { beforeDashes } from './before-dashes.js'
import { COMMANDS } from './commands.js'
import { defineProgram } from './define-program.js'
import { makeActions } from './make-actions.js'
import { VALUED } from './option-names.js'

/**
 * Parse the command line and run what it asks for.
 *
 * @throws CommanderError for bad usage, and with exit code 0 after `--help` and `--version`
 * @throws PynoteError for what the reader can mend
 */
export async function runCommandLine(host: Host, lang: Lang): Promise<ExitCode> {
  const { argv, command, codeWord } = arrangeArgv(host.argv.slice(2), COMMANDS, VALUED)
  // The bare form has no name to be helped with: its help is the program's.
  const isHelp = command === ASK && beforeDashes(argv).some(arg => /^(?:-h|--help)$/u.test(arg))
  let code: ExitCode = EXIT.failed
  const program = defineProgram({
    say: messagesOf(lang),
    actions: makeActions(host, lang, codeWord),
    only: isHelp ? undefined : command,
    done: result => {
      code = result
    },
  })
  speakThrough(program, host, lang)
  await program.parseAsync(isHelp ? ['--help'] : argv, { from: 'user' })
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
      // The parser counts characters, but Hangul takes two cells, and wraps nothing below forty columns.
      displayWidth: measureText,
      minWidthToWrap: 12,
      styleTitle: title => titles[title] ?? title,
      visibleArguments: () => [],
      subcommandTerm: subcommand => `${subcommand.name()} ${subcommand.usage().replace('[options] ', '')}`,
    })
  }
}
