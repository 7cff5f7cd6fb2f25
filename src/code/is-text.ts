import { isRule } from './is-rule.js'
import { indentOf } from './skip-columns.js'
import { startsHtml } from './start-html.js'

/**
 * Whether a line, without the marks of the quotes and items it stands in, is text of a paragraph; no fence is asked for.
 *
 * @param inParagraph whether a paragraph stands right above, which indented code cannot interrupt
 */
export function isText(line: string, inParagraph: boolean): boolean {
  if (line.trim() === '') return false
  if (indentOf(line) > 3) return inParagraph
  return !/^ {0,3}#{1,6}(?:\s|$)/u.test(line) && !isRule(line) && !startsHtml(line)
}
