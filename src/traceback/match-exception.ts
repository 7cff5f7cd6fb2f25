import type { Raised } from './raised.js'

/**
 * The exception that a line names, as `KeyError: 'x'` or a lone `KeyboardInterrupt`; undefined for any other line.
 *
 * Any dotted name will do, since this is asked where an exception is due: right behind the frames of a traceback.
 */
export function matchException(line: string): Raised | undefined {
  const parts = /^(?<type>[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_<>]+)*)(?::(?:\s+(?<message>.*))?)?\s*$/u.exec(
    line,
  )?.groups
  return parts?.type === undefined ? undefined : { type: parts.type, message: (parts.message ?? '').trim() }
}

const KNOWN =
  /(?:^|[\s"'([>:])(?<type>(?:[\p{L}_][\p{L}\p{N}_]*\.)*(?:[\p{L}_][\p{L}\p{N}_]*(?:Error|Exception|Warning|Expired|NotFound|ExceptionGroup)|KeyboardInterrupt|SystemExit|StopIteration|StopAsyncIteration|GeneratorExit))(?::\s+(?<message>\S.*)|:?\s*$)/u

/**
 * The exception that a line mentions with nothing else around it to go by, as the last line of a cut-off traceback, a
 * warning (`a.py:3: DeprecationWarning: …`) or a log record; undefined where no word looks like the name of a class of
 * errors. The tools' own `error: …` counts too, with `error` for its class.
 */
export function matchBareException(line: string): Raised | undefined {
  const parts = KNOWN.exec(line)?.groups
  if (parts?.type !== undefined) return { type: parts.type, message: (parts.message ?? '').trim() }
  const error = /^(?:.{0,40}\s)?(?:error|fatal(?: python)? error): (?<message>\S.*)$/iu.exec(line)?.groups
  return error?.message === undefined ? undefined : { type: 'error', message: error.message.trim() }
}
