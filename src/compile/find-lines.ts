/** Where each line of a text begins, in UTF-16 units. Lines end in `\n`, `\r\n` or `\r`; a text has at least one. */
export function findLines(text: string): number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n?|\n/gu)) starts.push(end.index + end[0].length)
  return starts
}
