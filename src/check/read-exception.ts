/**
 * The exception at the end of what a script wrote to stderr, e.g. `json.decoder.JSONDecodeError: Expecting value`.
 *
 * @returns undefined where there is no traceback
 */
export function readException(stderr: string): { readonly name: string; readonly message: string } | undefined {
  // A group of exceptions has its traceback behind `| `.
  const lines = stderr.split(/\r\n?|\n/u).map(line => line.replace(/^ {2}[|+] (?:Exception Group )?/u, ''))
  const start = lines.findLastIndex(line =>
    /^(?:Traceback \(most recent call last\):| {2}File ".*", line \d+$)/u.test(line),
  )
  if (start === -1) return undefined
  for (const line of lines.slice(start)) {
    const [all, name = '', message = ''] = /^([\p{L}_][\p{L}\p{N}_.]*)(?:: (.*))?$/u.exec(line) ?? []
    if (all !== undefined) return { name, message }
  }
  return undefined
}
