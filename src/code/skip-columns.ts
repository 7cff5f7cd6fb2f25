/**
 * How many columns of blanks a line opens with; a tab reaches to the next multiple of four.
 *
 * @param from column at which the line starts, where something stood before it
 */
export function indentOf(line: string, from = 0): number {
  let column = from
  for (const letter of line) {
    if (letter === ' ') column += 1
    else if (letter === '\t') column += 4 - (column % 4)
    else break
  }
  return column - from
}

/** A line without its first columns, which must be blanks; a tab that is cut leaves the rest of its width as blanks. */
export function skipColumns(line: string, columns: number, from = 0): string {
  const end = from + columns
  let column = from
  let at = 0
  while (column < end && (line[at] === ' ' || line[at] === '\t')) {
    column += line[at] === ' ' ? 1 : 4 - (column % 4)
    at += 1
  }
  return ' '.repeat(Math.max(0, column - end)) + line.slice(at)
}
