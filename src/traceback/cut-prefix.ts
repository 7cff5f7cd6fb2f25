/**
 * A line without what the log puts before each: the same text but for numbers, the width of blanks and the marks of a
 * group; '' for a line with nothing behind it. Undefined where the line does not begin so.
 */
export function cutPrefix(text: string, prefix: string): string | undefined {
  if (text.startsWith(prefix)) return text.slice(prefix.length)
  const head = text.slice(0, prefix.length)
  if (shape(head) === shape(prefix)) return text.slice(prefix.length)
  if (text.length < prefix.length && shape(text.trimEnd()) === shape(prefix.trimEnd())) return ''
  return /\d/u.test(prefix) ? cutVaried(text, prefix) : undefined
}

function shape(text: string): string {
  return text.replace(/\d/gu, '0').replace(/[+|]/gu, '|')
}

/** For numbers that grew longer: `[pid 9]` and `[pid 10]`, `  9: ` and ` 10: `. */
function cutVaried(text: string, prefix: string): string | undefined {
  const body = prefix.trimEnd()
  const blank = prefix.slice(body.length)
  const pattern = body
    .trimStart()
    .replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
    .replace(/\d+/gu, '\\d+')
    .replace(/\s+/gu, '\\s+')
  const found = new RegExp(`^\\s*${pattern}`, 'u').exec(text)?.[0]
  if (found === undefined) return undefined
  const rest = text.slice(found.length)
  return rest.startsWith(blank) ? rest.slice(blank.length) : rest.trimStart()
}
