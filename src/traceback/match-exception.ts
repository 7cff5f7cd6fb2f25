import type { Raised } from './raised.js'

/**
 * The exception that a line names, as `KeyError: 'x'` or a lone `KeyboardInterrupt`; undefined for any other line.
 *
 * Any dotted or capitalized name will do, since this is asked where an exception is due: right behind the frames of a
 * traceback.
 */
export function matchException(line: string): Raised | undefined {
  const parts = /^(?<type>[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_<>]+)*)(?::(?:\s+(?<message>.*))?)?\s*$/u.exec(
    line,
  )?.groups
  if (parts?.type === undefined || !/^[^a-z]|\.|error$|timeout$/u.test(parts.type)) return undefined
  return { type: parts.type, message: (parts.message ?? '').trim() }
}
