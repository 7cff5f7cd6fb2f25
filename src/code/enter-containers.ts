import { isRule } from './is-rule.js'
import type { Container } from './leave-containers.js'
import { indentOf, skipColumns } from './skip-columns.js'

/** Quotes and lists that are told apart: nobody can follow deeper ones. */
export const DEEPEST = 100

const QUOTE = /^ {0,3}>/u
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]+\]:[ \t]*/u
const ADMONITION = /^ {0,3}(?:(?:!!!|\?\?\?\+?)(?:[ \t]+[a-z][\w-]*)+(?:[ \t]+"[^"]*")?|===[!+]?[ \t]+"[^"]+")[ \t]*$/i
const ITEM = /^( {0,3})([-+*]|(\d{1,9})[.)])(?=[ \t]|$)/u

/**
 * The quotes and list items that a line opens, outermost first, and the line without their marks. A footnote is an
 * item, and so is MkDocs' `!!! note`.
 *
 * @param inParagraph whether the line before is a paragraph of the same quote or item: then an empty item, or a number
 *   other than 1, opens no list
 * @param room how many it may open at most; marks behind them are text
 */
export function enterContainers(line: string, inParagraph: boolean, room: number) {
  const containers: Container[] = []
  let rest = line
  while (containers.length < room) {
    const quote = QUOTE.exec(rest)?.[0]
    const item = quote === undefined ? openItem(rest, inParagraph && containers.length === 0) : undefined
    if (quote !== undefined) {
      containers.push({ kind: 'quote' })
      rest = skipColumns(rest.slice(quote.length), 1, quote.length)
    } else if (item) {
      containers.push({ kind: 'item', indent: item.indent })
      rest = item.rest
    } else break
  }
  return { containers, rest }
}

function openItem(line: string, inParagraph: boolean): { readonly indent: number; readonly rest: string } | undefined {
  const opening = (FOOTNOTE.exec(line) ?? ADMONITION.exec(line))?.[0]
  if (opening !== undefined) return { indent: 4, rest: line.slice(opening.length) }
  const match = isRule(line) ? null : ITEM.exec(line)
  if (!match) return undefined
  const [mark, , , number] = match
  const rest = line.slice(mark.length)
  const isEmpty = rest.trim() === ''
  if (inParagraph && (isEmpty || (number !== undefined && Number(number) !== 1))) return undefined

  // Five blanks or more are one blank and indented code.
  const gap = indentOf(rest, mark.length)
  const blanks = isEmpty || gap > 4 ? 1 : gap
  return { indent: mark.length + blanks, rest: skipColumns(rest, blanks, mark.length) }
}
