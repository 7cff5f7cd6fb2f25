import type { Raised } from './raised.js'

const NAME = String.raw`(?:[\p{L}_][\p{L}\p{N}_]*\.)*(?:[\p{L}_][\p{L}\p{N}_]*(?:Error|Exception|Warning|Expired|NotFound)|(?:Base)?ExceptionGroup|KeyboardInterrupt|SystemExit|StopIteration|StopAsyncIteration|GeneratorExit)|(?:[\p{L}_][\p{L}\p{N}_]*\.)+(?:\w*Timeout|timeout|\w*error|Error|Empty|Full|(?:errors?|exc|exceptions?)\.\p{Lu}[\p{L}\p{N}_]*)`
const WITH_MESSAGE = new RegExp(
  String.raw`(?:^|[\s"'([>:|]|(?<mark>\x60+|\*+))(?<type>${NAME}):\s+(?<message>\S.*)`,
  'u',
)
const ALONE = new RegExp(String.raw`^(?:.*[\]:|>]\s+|\s*)(?<type>${NAME}):?\s*$`, 'u')
/**
 * As `%r` writes it, at the end of a line: `cannot read: KeyError('id')`, `exception=ValueError("bad")>`.
 *
 * The length has a limit, or a line that is full of its beginnings would take seconds; what is longer is not kept anyway.
 */
const WRITTEN_OUT = new RegExp(
  String.raw`(?::\s+|\w=)(?<type>${NAME})\((?<quote>['"])(?<message>.{1,4000})\k<quote>,?\)>?\s*$`,
  'u',
)
/** Lines of programs, where classes are named and nothing is raised. */
const CODE = /^\s*(?:[-+>#*]\s*)?(?:except|raise|class|from|import|catch|throw|def|return|assert|if|elif|\/\/)\b/u
/** Asked first, since most lines have none of these ends of names. */
const MARK =
  /(?:rror|tion|Warning|Expired|NotFound|Group|Interrupt|Exit|imeout|Empty|Full|\.(?:errors?|exc|exceptions?)\.[A-Z]\w*)(?::|\(['"]|\s*$)/u
/** What Python adds to a warning about a coroutine. */
const ADVICE = /Enable tracemalloc to get the object allocation traceback/u

/**
 * The exception that a line mentions with nothing else around it to go by, as the last line of a cut-off traceback, a
 * warning (`a.py:3: DeprecationWarning: …`) or a log record; undefined where no word looks like the name of a class of
 * errors.
 */
export function matchBareException(line: string): Raised | undefined {
  if (!MARK.test(line) || CODE.test(line) || ADVICE.test(line)) return undefined
  const parts = (WITH_MESSAGE.exec(line) ?? ALONE.exec(line) ?? WRITTEN_OUT.exec(line))?.groups
  if (parts?.type === undefined) return undefined
  const { type, message = '', mark } = parts
  // In Markdown the mark in front ends it: I get `KeyError: 'x'` here.
  return { type, message: (mark === undefined ? message : (message.split(mark, 1)[0] ?? '')).trim() }
}

/** The exception that ends a traceback whose lines were joined to one, as in the title of an issue. */
export function matchLastException(line: string): Raised | undefined {
  const each = new RegExp(String.raw`\s(?<type>${NAME})(?::\s+|\s*$)`, 'gu')
  const last = [...line.matchAll(each)].at(-1)
  if (last?.groups?.type === undefined) return undefined
  return { type: last.groups.type, message: line.slice(last.index + last[0].length).trim() }
}
