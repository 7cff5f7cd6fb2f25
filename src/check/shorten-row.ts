/** Characters of a line that are shown: two and a half rows on a terminal of 80, so that the next line is still in sight. */
const WIDEST = 200

/** A line that shows a finding: its beginning, with `…` for more, or all of it, without blanks at its end. */
export function shortenRow(row: string): string {
  return row.length > WIDEST ? `${row.slice(0, WIDEST)}…` : row.trimEnd()
}
