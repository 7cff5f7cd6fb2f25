import type { CommanderError } from 'commander'
import type { Messages } from '../messages/messages-of.js'
import { findNearOptions, readNearOptions } from './find-near-options.js'
import { FLAGS, OWNERS } from './option-names.js'

/**
 * The parser's complaint in the reader's words, without a newline.
 *
 * commander words its errors in English only, so what they name is read back from the message.
 */
export function wordUsageError({ code, message }: CommanderError, say: Messages): string {
  const [option = ''] = /(?<=option ').*?(?='(?:$|\n\(Did| argument ))/su.exec(message) ?? []
  const flag = /--?[\w-]+(?=\s*[<[]|$)/u.exec(option)?.[0] ?? option
  if (code === 'commander.unknownOption') return wordUnknown(option, message, say)
  if (code === 'commander.optionMissingArgument') return say.usageError(say.missingValue(flag))
  const invalid = /argument '(?<value>.*)' is invalid\. (?<allowed>.*)$/su.exec(message)?.groups
  if (invalid) return say.badValue(flag, invalid.value ?? '', invalid.allowed ?? '')
  return say.usageError(message.replace(/^error: /u, ''))
}

function wordUnknown(option: string, message: string, say: Messages): string {
  // `--code 2` reaches the parser as `--code=2`.
  const name = option.replace(/(?<=^--[\w-]+)=.*$/su, '')
  if (name !== option && FLAGS.has(name)) return say.usageError(say.needlessValue(name))
  const owner = Object.hasOwn(OWNERS, name) ? OWNERS[name] : undefined
  if (owner !== undefined) return say.misplacedOption(name, owner)
  // The parser measures how near `--colour=never` is with the value in it, which is near to nothing.
  const near = name === option ? readNearOptions(message) : findNearOptions(name)
  return say.unknownOption(option, near)
}
