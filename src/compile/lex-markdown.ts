import { Marked, type MarkedToken, type Token } from 'marked'
import { admonitions } from './admonitions.js'
import { koreanEmphasis } from './korean-emphasis.js'
import { limitDepth } from './limit-depth.js'
import { mathBlocks } from './math-blocks.js'
import { tidyTabs } from './tidy-tabs.js'

const PARSER = new Marked(koreanEmphasis(), mathBlocks(), admonitions())

/** A block of Markdown and where it stands. */
export interface PlacedBlock {
  readonly block: MarkedToken
  /** Line it starts on. */
  readonly line: number
}

/**
 * Markdown as its outermost blocks, blank lines included, in order; its first line has the number `line`.
 *
 * Line ends may be of any kind and count alike. What marked cannot take, such as ten thousand nested quotes, is one
 * paragraph; an empty text has no blocks.
 */
export function lexMarkdown(markdown: string, line: number): PlacedBlock[] {
  return placeBlocks(lexBlocks(markdown), line)
}

/** Blocks that follow each other, the first on this line, each with its place. */
export function placeBlocks(blocks: readonly Token[], line: number): PlacedBlock[] {
  let next = line
  return blocks.map(block => {
    // The extensions give marked's own kinds of tokens.
    const placed = { block: block as MarkedToken, line: next }
    next += countLines(block.raw)
    return placed
  })
}

/** Line ends are all `\n` here: marked has made them so. */
function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

function lexBlocks(markdown: string): Token[] {
  try {
    return limitDepth(PARSER.lexer(tidyTabs(markdown)))
  } catch {
    const raw = markdown.replace(/\r\n?/gu, '\n')
    return [{ type: 'paragraph', raw, text: raw, tokens: [{ type: 'text', raw, text: raw, escaped: false }] }]
  }
}
