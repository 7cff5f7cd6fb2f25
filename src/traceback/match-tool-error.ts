import { matchMissingCommand } from './match-missing-command.js'
import type { Raised } from './raised.js'

const ERROR = /^(?:.{0,80}[\]:|\d]\s+|\s*)(?:error|Fatal Python error): (?<message>\S.*)$/iu
/** Asked first, since most lines have none of these words. */
const MARK = /error: |ython|Task was|Segmentation/iu
const PYTHON =
  /^(?:\S*[\\/])?python[\d.]*(?:\.exe)?: (?<message>(?:can't open file|No module named|Error while finding).*)$/iu
const SAYING = /(?<message>Task was destroyed but it is pending!|Segmentation fault)/u

/**
 * What a tool says of an error that has no class: `error: externally-managed-environment`, `app.py: error: argument x`,
 * `python3: No module named pip`, or a shell of a program that is not there, in whichever words, as
 * `pip: command not found`. Its class is `error`. Other languages' tools say the same of theirs.
 */
export function matchToolError(line: string): Raised | undefined {
  const missing = matchMissingCommand(line)
  if (missing !== undefined) return { type: 'error', message: `${missing}: command not found` }
  if (!MARK.test(line)) return undefined
  const message = (PYTHON.exec(line) ?? ERROR.exec(line) ?? SAYING.exec(line))?.groups?.message
  return message === undefined ? undefined : { type: 'error', message: message.trim() }
}
