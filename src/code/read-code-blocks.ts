import { DEEPEST, enterContainers } from './enter-containers.js'
import { isText } from './is-text.js'
import { type Container, leaveContainers } from './leave-containers.js'
import { indentOf, skipColumns } from './skip-columns.js'
import { splitInfo } from './split-info.js'
import { endsHtml, type HtmlEnd, startHtml } from './start-html.js'
import type { CodeBlock } from './types.js'

interface Fence {
  readonly mark: string
  readonly indent: number
  readonly info: string
  readonly line: number
  readonly lines: string[]
}

/**
 * The fenced code blocks of a Markdown text, in order, those in lists and quotes included.
 *
 * Follows CommonMark: fences of backticks or tildes, closed by one at least as long, by the end of their list item or
 * quote, or by the end of the text; indented code and HTML (comments above all) hold no fences. Never throws.
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function readCodeBlocks(markdown: string): CodeBlock[] {
  const fences: Fence[] = []
  let containers: readonly Container[] = []
  let fence: Fence | undefined
  let html: HtmlEnd | undefined
  let inParagraph = false

  for (const [index, line] of markdown.split(/\r\n|[\r\n]/u).entries()) {
    const left = leaveContainers(line, containers)
    const isInside = left.containers.length === containers.length
    if (fence && isInside) {
      if (isClosing(left.rest, fence)) fence = undefined
      else fence.lines.push(skipColumns(left.rest, Math.min(fence.indent, indentOf(left.rest))))
    } else if (html && isInside) {
      if (endsHtml(html, left.rest)) html = undefined
    } else {
      const entered = enterContainers(left.rest, inParagraph && isInside, DEEPEST - left.containers.length)
      const goesOn: boolean = inParagraph && entered.containers.length === 0
      fence = openFence(entered.rest, index + 1)
      if (fence) fences.push(fence)
      html = fence || indentOf(entered.rest) > 3 ? undefined : startHtml(entered.rest)
      inParagraph = !fence && isText(entered.rest, goesOn)
      // A lazy line: its paragraph goes on, and so do the quotes and items around that.
      if (!goesOn || !inParagraph) containers = [...left.containers, ...entered.containers]
    }
  }
  return fences.map(toBlock)
}

function openFence(line: string, number: number): Fence | undefined {
  const [all, blanks = '', mark = '', info = ''] = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})(.*)$/su.exec(line) ?? []
  return all === undefined ? undefined : { mark, indent: blanks.length, info, line: number, lines: [] }
}

function isClosing(line: string, { mark }: Fence): boolean {
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u.exec(line)?.[1]
  return closing !== undefined && closing[0] === mark[0] && closing.length >= mark.length
}

function toBlock({ info, line, lines }: Fence): CodeBlock {
  return { ...splitInfo(info), text: lines.join('\n'), line }
}
