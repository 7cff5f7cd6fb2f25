import { cleanText } from '../words/clean-text.js'

/** What a pipe gets of a section in a list. */
export interface Row {
  readonly id: string
  readonly title: string
  readonly topic: string
}

/**
 * Sections as lines of a pipe: `id<TAB>title<TAB>topic`, no newline at the end; '' for none.
 *
 * White space inside a field, which would shift the columns, becomes one blank. Clean, since such lines are read on
 * terminals too, behind `head` or `fzf`.
 */
export function formatLines(rows: readonly Row[]): string {
  const lines = rows.map(({ id, title, topic }) => `${foldBlanks(id)}\t${foldBlanks(title)}\t${foldBlanks(topic)}`)
  return cleanText(lines.join('\n'))
}

/** Single blanks, which are nearly all white space, are left alone: replacing them would take a copy of each field. */
function foldBlanks(field: string): string {
  return field.replace(/\s{2,}|[^\S ]/gu, ' ')
}
