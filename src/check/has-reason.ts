/**
 * Whether an HTML comment that has words and is no metadata stands right above a line, but for empty lines.
 *
 * @param at place of the line, counted from 0
 */
export function hasReason(lines: readonly string[], at: number): boolean {
  let end = at - 1
  while (lines[end]?.trim() === '') end--
  if (lines[end]?.trimEnd().endsWith('-->') !== true) return false
  for (let start = end; start >= 0; start--) {
    const line = lines[start] ?? ''
    const opening = line.lastIndexOf('<!--')
    // Another comment ends here: what stands above belongs to that.
    if (start < end && line.lastIndexOf('-->') > opening) return false
    if (opening !== -1) return hasWords(lines.slice(start, end + 1).join(' '))
  }
  return false
}

function hasWords(comment: string): boolean {
  const start = /<!--(?!\s*pynote\b)/u.exec(comment)?.index
  return start !== undefined && /\p{L}/u.test(comment.slice(start))
}
