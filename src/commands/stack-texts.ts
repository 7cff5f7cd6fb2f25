/**
 * Texts one below the other, an empty line between, in the line ends that each is written with. The last line lacks its
 * newline, which ends every answer, but not the carriage return before it. No texts give ''.
 */
export function stackTexts(texts: readonly string[]): string {
  const ended = texts.map(text => {
    const isWindows = text.includes('\r\n')
    return { text: isWindows ? `${text}\r` : text, empty: isWindows ? '\n\r\n' : '\n\n' }
  })
  return ended.map(({ text, empty }, at) => (at < ended.length - 1 ? text + empty : text)).join('')
}
