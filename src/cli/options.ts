import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Messages } from '../messages/messages-of.js'
import type { Lang } from '../types.js'

/** Options of every command, as parsed. */
export interface CommonOptions {
  readonly notes?: readonly string[]
  readonly bundled: boolean
  readonly lang?: Lang
  readonly color?: 'auto' | 'always' | 'never'
  readonly width?: number
  readonly json?: true
  /** Missing where a command has no pages. */
  readonly pager?: boolean
}

/** Options of `show`, `why` and the bare form, as parsed; `code` is '' where it stands alone. */
export interface PrintOptions extends CommonOptions {
  readonly code?: string
  readonly raw?: true
}

/** Options of `search`, as parsed. */
export interface SearchOptions extends CommonOptions {
  readonly limit?: number
}

/** Options of `check`, as parsed. */
export interface CheckOptions extends CommonOptions {
  readonly run?: true
  readonly python?: readonly string[]
  readonly timeout?: number
  readonly jobs?: number
  readonly record?: string
}

/** Widths below this hold no readable page. */
const NARROWEST = 20

/** Add the options of every command; they may stand before or behind its name. */
export function addCommonOptions(program: Command, say: Messages): void {
  program
    .addOption(new Option('--notes <path>', say.notesHelp).argParser(collect))
    .option('--no-bundled', say.bundledHelp)
    .addOption(new Option('--lang <lang>', say.langHelp).argParser(oneOf(['en', 'ko'], say)))
    .addOption(new Option('--color <when>', say.colorHelp).argParser(oneOf(['auto', 'always', 'never'], say)))
    .addOption(new Option('--width <columns>', say.widthHelp).argParser(wholeNumber(NARROWEST, say)))
    .option('--json', say.jsonHelp)
}

/** Add what says how sections are printed. */
export function addPrintOptions(command: Command, say: Messages): void {
  addListOptions(command.option('--code [N|LANG]', say.codeHelp).option('--raw', say.rawHelp), say)
}

/** Add what says how a list is printed. */
export function addListOptions(command: Command, say: Messages): void {
  command.option('--no-pager', say.pagerHelp)
}

/** Add what says how many hits are listed, and how. */
export function addSearchOptions(command: Command, say: Messages): void {
  const limit = new Option('-n, --limit <count>', say.limitHelp).argParser(wholeNumber(1, say))
  addListOptions(command.addOption(limit), say)
}

/** Add what says how notes are checked. */
export function addCheckOptions(command: Command, say: Messages): void {
  command
    .option('--run', say.runHelp)
    .addOption(new Option('--python <program>', say.pythonHelp).argParser(collect))
    .addOption(new Option('--timeout <seconds>', say.timeoutHelp).argParser(wholeNumber(1, say)))
    .addOption(new Option('--jobs <count>', say.jobsHelp).argParser(wholeNumber(1, say)))
    .option('--record <file>', say.recordHelp)
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value]
}

function oneOf(values: readonly string[], say: Messages) {
  return (value: string): string => {
    if (values.includes(value)) return value
    throw new InvalidArgumentError(say.oneOf(values))
  }
}

function wholeNumber(from: number, say: Messages) {
  return (value: string): number => {
    const number = /^\d+$/u.test(value) ? Number(value) : Number.NaN
    if (number >= from && number <= Number.MAX_SAFE_INTEGER) return number
    throw new InvalidArgumentError(say.wholeNumber(from))
  }
}
