const ESCAPES = /\u001b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/gu
/** All of a line in stars or backticks. */
const WRAPPED = /^(?<indent>\s*)(?<mark>\*{1,3}|`+)(?<text>[^\s*`](?:[^*`]*[^\s*`])?)\k<mark>\s*$/u
const BOXED = /^\s*[│┃║].*\s[│┃║]\s*$/u

/**
 * A line of a log as a terminal would leave it: without colours and other escape sequences, what a progress bar has
 * overwritten, the `\r` of Windows line ends, a byte-order mark, the right side of a box, and the marks of Markdown around
 * it, where it was copied from a page.
 */
export function cleanLine(line: string): string {
  let text = line.endsWith('\r') ? line.slice(0, -1) : line
  if (text.includes('\r')) text = text.slice(text.lastIndexOf('\r') + 1)
  if (text.includes('\u001b')) text = text.replace(ESCAPES, '')
  if (text.startsWith('\ufeff')) text = text.slice(1)
  const last = text.trimEnd().at(-1)
  if (last === '*' || last === '`') return text.replace(WRAPPED, '$<indent>$<text>')
  return BOXED.test(text) ? text.trimEnd().slice(0, -1).trimEnd() : text
}
