import type { Token } from 'marked'
import type { Block } from '../types.js'
import { cleanText } from '../words/clean-text.js'
import { makeMarked } from './make-marked.js'
import { numberFootnotes } from './number-footnotes.js'
import { paintBlocks } from './paint-blocks.js'

const marked = makeMarked()

/**
 * A section's Markdown as painted blocks, its footnotes last; none for a blank one.
 *
 * All that could harm a terminal is taken out. What the Markdown packages cannot take, such as ten thousand nested
 * quotes, is shown as written.
 */
export function paintSection(markdown: string): Block[] {
  const text = cleanText(markdown)
  try {
    const tokens: Token[] = marked.lexer(text)
    const notes = numberFootnotes(tokens)
    const blocks = paintBlocks(tokens, marked)
    if (notes.length === 0) return blocks
    return [...blocks, { kind: 'footnotes', notes: notes.map(note => paintBlocks(note.tokens, marked)) }]
  } catch {
    return [{ kind: 'code', lang: '', words: [], text: text.trim() }]
  }
}
