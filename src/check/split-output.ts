/** The lines of an output, any kind of line end between them: blanks at their ends and empty lines at its end left out. */
export function splitOutput(text: string): string[] {
  const lines = text.split(/\r\n?|\n/u).map(dropBlanks)
  while (lines.at(-1) === '') lines.pop()
  return lines
}

/** Letter by letter, since `[ \t]+$` begins anew at each of the blanks that stand before something else. */
function dropBlanks(line: string): string {
  let end = line.length
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--
  return line.slice(0, end)
}
