import { indentOf, skipColumns } from './skip-columns.js'

/** A quote, or a list item with the column its text starts at (relative to what it stands in). */
export type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly indent: number }

/**
 * Which of the open quotes and list items a line still belongs to, and the line without their marks.
 *
 * A blank line belongs to all list items. Lazy lines of a paragraph are told to be outside.
 */
export function leaveContainers(line: string, containers: readonly Container[]) {
  let rest = line
  let column = 0
  let count = 0
  for (const container of containers) {
    if (container.kind === 'quote') {
      const mark = /^ {0,3}>/u.exec(rest)?.[0]
      if (mark === undefined) break
      rest = rest.slice(mark.length)
      column += mark.length
      if (/^[ \t]/u.test(rest)) {
        rest = skipColumns(rest, 1, column)
        column += 1
      }
    } else {
      if (indentOf(rest, column) < container.indent && rest.trim() !== '') break
      rest = skipColumns(rest, container.indent, column)
      column += container.indent
    }
    count += 1
  }
  return { containers: containers.slice(0, count), rest }
}
