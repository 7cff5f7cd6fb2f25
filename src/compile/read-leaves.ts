import type { MarkedToken, Token } from 'marked'
import { type PlacedBlock, placeBlocks } from './lex-markdown.js'
import { isShownHtml, plainHtml } from './plain-html.js'
import { findSpans, plainText } from './plain-text.js'

/** A piece of running text: a paragraph, a list item's line, a table's row, a heading inside a quote, an HTML block. */
export interface Prose {
  readonly kind: 'prose'
  /** Line it starts on, counted as the blocks' lines are. */
  readonly line: number
  /** Its Markdown; '' for a table's row. */
  readonly markdown: string
  /** Its words, without marks. */
  readonly plain: string
  /** Its words without those in code spans. */
  readonly words: string
  /** Its code spans. */
  readonly spans: readonly string[]
  /** Whether a reader sees anything of it. */
  readonly isShown: boolean
}

/** A code block, fenced or indented. */
export interface Code {
  readonly kind: 'code'
  /** Line of its opening fence or its first line, counted as the blocks' lines are. */
  readonly line: number
  /** What stands behind the opening fence, e.g. `python raises=TypeError`; '' for an indented block. */
  readonly info: string
  readonly text: string
  readonly isFenced: boolean
}

export type Leaf = Prose | Code

/** All text and code of some blocks, in order, out of however many lists and quotes. */
export function readLeaves(blocks: readonly PlacedBlock[]): Leaf[] {
  return blocks.flatMap(({ block, line }) => readBlock(block, line))
}

function readBlock(block: MarkedToken, line: number): Leaf[] {
  switch (block.type) {
    case 'code': {
      const isFenced = block.codeBlockStyle !== 'indented'
      return [{ kind: 'code', line, info: block.lang ?? '', text: block.text, isFenced }]
    }
    case 'list':
      return readLeaves(placeBlocks(block.items, line))
    case 'list_item':
    case 'blockquote':
      return readLeaves(placeBlocks(block.tokens, line))
    case 'table': {
      const rows = [block.header, ...block.rows]
      return rows.map(row => readProse(row.map(cell => cell.tokens).flatMap(joinCells), '', line))
    }
    case 'html': {
      const plain = plainHtml(block.raw)
      const isShown = isShownHtml(block.raw)
      return [{ kind: 'prose', line, markdown: block.raw, plain, words: plain, spans: [], isShown }]
    }
    case 'heading':
    case 'paragraph':
    case 'text':
      return [readProse(block.tokens ?? [block], block.text, line)]
    default:
      return []
  }
}

function readProse(tokens: readonly Token[], markdown: string, line: number): Prose {
  const plain = plainText(tokens).trim()
  const spans = markdown !== '' && !markdown.includes('`') ? [] : findSpans(tokens)
  const words = spans.length === 0 ? plain : plainText(tokens, { hasCode: false }).trim()
  return { kind: 'prose', line, markdown, plain, words, spans, isShown: plain !== '' || isShownHtml(markdown) }
}

function joinCells(tokens: readonly Token[]): Token[] {
  return [...tokens, { type: 'text', raw: ' ', text: ' ' }]
}
