import type { Block } from '../types.js'
import { indentLines } from './indent-lines.js'
import { layCode } from './lay-code.js'
import { layInline, layProse } from './lay-inline.js'
import { layItem } from './lay-item.js'
import { layList } from './lay-list.js'
import { layTable } from './lay-table.js'
import type { Line, Page } from './page.js'
import type { Span } from './read-spans.js'
import { BOLD, colorStyle, DIM, ITALIC, type Style, UNDERLINE } from './styles.js'
import { wrapSpans } from './wrap-spans.js'
import { joinTexts } from './write-line.js'

const MAGENTA = colorStyle(35)
const HEADINGS: readonly Style[] = [BOLD | UNDERLINE | MAGENTA, BOLD | MAGENTA, BOLD, BOLD | ITALIC]
const LONGEST_RULE = 40
/** Below this a bar would leave too little for the text of a quote. */
const NARROWEST = 8

/** Blocks one below the other, a blank line between them unless they stand in a tight list. */
export function layBlocks(blocks: readonly Block[], page: Page, isLoose = true): Line[] {
  const lines: Line[] = []
  for (const block of blocks) {
    const own = layBlock(block, page)
    if (isLoose && own.length > 0 && lines.length > 0) lines.push({ spans: [] })
    for (const line of own) lines.push(line)
  }
  return lines
}

function layBlock(block: Block, page: Page): Line[] {
  switch (block.kind) {
    case 'heading':
      return wrap(layInline(block.text, page, HEADINGS[Math.min(block.depth, HEADINGS.length) - 1]), page)
    case 'paragraph':
      return wrap(layProse(block.text, page), page)
    case 'source':
      return wrap(layInline(block.text, page, DIM), page)
    case 'code':
      return layCode(block, page)
    case 'list':
      return layList(block, page, layBlocks)
    case 'quote':
      return layQuote(block.blocks, page)
    case 'table':
      return layTable(block, page)
    case 'footnotes':
      return block.notes.flatMap((note, index) =>
        layItem(
          `${`[${index + 1}]`.padStart(String(block.notes.length).length + 2)} `,
          inner => layBlocks(note, inner),
          page,
        ),
      )
    case 'rule':
      return [{ spans: [{ text: '─'.repeat(Math.min(page.width, LONGEST_RULE)), style: DIM }] }]
  }
}

/** Wrapped text, blank lines at its ends left out and several of them made one. */
function wrap(spans: readonly Span[], { width }: Page): Line[] {
  const lines = wrapSpans(spans, width)
  const isFull = lines.map(line => joinTexts(line).trim() !== '')
  const last = isFull.lastIndexOf(true)
  return lines.filter((_, at) => isFull[at] || (at < last && isFull[at - 1])).map(line => ({ spans: line }))
}

function layQuote(blocks: readonly Block[], page: Page): Line[] {
  if (page.width - 2 < NARROWEST) return layBlocks(blocks, page)
  const bar = { text: '│ ', style: DIM }
  return indentLines(layBlocks(blocks, { ...page, width: page.width - 2 }), { first: bar, rest: bar })
}
