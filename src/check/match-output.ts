/** Whether a folded output is what is written, folded too, where `...` stands for anything. */
export function matchOutput(written: string, printed: string): boolean {
  const pieces = written.split('...')
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)]
  if (pieces.length === 1) return printed === first
  if (printed.length < first.length + last.length || !printed.startsWith(first) || !printed.endsWith(last)) return false

  let at = first.length
  const end = printed.length - last.length
  for (const piece of pieces.slice(1, -1)) {
    const found = printed.indexOf(piece, at)
    if (found === -1 || found + piece.length > end) return false
    at = found + piece.length
  }
  return true
}
