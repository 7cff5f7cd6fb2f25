import { Command } from 'commander'
import type { ExitCode } from '../errors.js'
import type { Messages } from '../messages/messages-of.js'
import { version } from '../version.js'
import { ASK } from './arrange-argv.js'
import * as option from './options.js'

/** What is done for each command: its words, then its options with the common ones. */
export interface Actions {
  ask(words: string[], options: option.PrintOptions): Promise<ExitCode>
  search(words: string[], options: option.SearchOptions): Promise<ExitCode>
  show(ids: string[], options: option.PrintOptions): Promise<ExitCode>
  list(topics: string[], options: option.CommonOptions): Promise<ExitCode>
  why(words: string[], options: option.PrintOptions): Promise<ExitCode>
  check(paths: string[], options: option.CheckOptions): Promise<ExitCode>
}

/** How a program is defined. */
export interface Definition {
  readonly say: Messages
  readonly actions: Actions
  /** The one command that is asked for; all are defined where it is not known, as for help. */
  readonly only: string | undefined
  /** Gets the exit code of the command that ran. */
  readonly done: (code: ExitCode) => void
}

/** What can be asked: pynote's commands, options and help, in the reader's language. */
export function defineProgram({ say, actions, only, done }: Definition): Command {
  const program = startProgram(say)
  const add = <Options>(name: string, help: string, action: (words: string[], options: Options) => Promise<ExitCode>) =>
    program
      .command(name, { hidden: name === ASK })
      .argument('[words...]')
      .helpOption('-h, --help', say.helpHelp)
      .description(help)
      .action(async (words: string[], _: unknown, command: Command) =>
        done(await action(words, command.optsWithGlobals() as Options)),
      )

  const commands: Record<string, () => unknown> = {
    [ASK]: () => option.addPrintOptions(add(ASK, say.askHelp, actions.ask), say),
    search: () => option.addSearchOptions(add('search', say.searchHelp, actions.search).usage('[options] WORDS…'), say),
    show: () => option.addPrintOptions(add('show', say.showHelp, actions.show).usage('[options] ID…'), say),
    list: () => option.addListOptions(add('list', say.listHelp, actions.list).usage('[options] [TOPIC…]'), say),
    why: () => option.addPrintOptions(add('why', say.whyHelp, actions.why).usage('[options] [TEXT…]'), say),
    check: () => option.addCheckOptions(add('check', say.checkHelp, actions.check).usage('[options] [PATH…]'), say),
  }
  // Each takes time to define, and one line asks for one.
  for (const [name, define] of Object.entries(commands)) if (only === undefined || only === name) define()
  return program
}

/** The program without its commands. */
function startProgram(say: Messages): Command {
  const program = new Command('pynote')
    .helpCommand(false)
    .helpOption('-h, --help', say.helpHelp)
    .version(version, '-V, --version', say.versionHelp)
    .description(say.about)
    .usage('WORDS… | COMMAND …')
    .addHelpText('after', `\n${say.examples}`)
  option.addCommonOptions(program, say)
  return program
}
