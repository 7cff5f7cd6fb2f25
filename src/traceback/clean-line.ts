const ESCAPES = /\u001b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/gu
const BOXED = /^\s*[│┃║].*\s[│┃║]\s*$/u

/**
 * A line of a log as a terminal would leave it: without colours and other escape sequences, what a progress bar has
 * overwritten, the `\r` of Windows line ends, a byte-order mark and the right side of a box.
 */
export function cleanLine(line: string): string {
  let text = line.endsWith('\r') ? line.slice(0, -1) : line
  if (text.includes('\r')) text = text.slice(text.lastIndexOf('\r') + 1)
  if (text.includes('\u001b')) text = text.replace(ESCAPES, '')
  if (text.startsWith('\ufeff')) text = text.slice(1)
  return BOXED.test(text) ? text.trimEnd().slice(0, -1).trimEnd() : text
}
