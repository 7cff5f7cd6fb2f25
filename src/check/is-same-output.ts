/**
 * Whether a program printed what is written: `...` stands for anything, addresses such as `0x7f3a` are alike, blanks at
 * the ends of lines and lines at the end do not count.
 */
export function isSameOutput(written: string, printed: string): boolean {
  const pieces = foldOutput(written).split('...')
  const text = foldOutput(printed)
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)]
  if (pieces.length === 1) return text === first
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false

  let at = first.length
  const end = text.length - last.length
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at)
    if (found === -1 || found + piece.length > end) return false
    at = found + piece.length
  }
  return true
}

/** An output as it is compared. */
function foldOutput(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n+$/u, '')
    .replace(/\b0x[\da-f]+/giu, '0x')
}
