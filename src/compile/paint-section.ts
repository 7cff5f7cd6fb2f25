import type { Token } from 'marked'
import type { Block } from '../types.js'
import { cleanText } from '../words/clean-text.js'
import { limitDepth } from './limit-depth.js'
import { makeMarked } from './make-marked.js'
import { numberFootnotes } from './number-footnotes.js'
import { paintBlocks } from './paint-blocks.js'
import { tidyTabs } from './tidy-tabs.js'

const marked = makeMarked()

/**
 * A section's Markdown as painted blocks, its footnotes at the end; none for a blank one.
 *
 * All that could harm a terminal is taken out. What the Markdown packages cannot take, such as ten thousand nested
 * quotes, is shown as written.
 * @param borrowed definitions from elsewhere in its note, as `Section.borrowed`
 */
export function paintSection(markdown: string, borrowed = ''): Block[] {
  const text = tidyTabs(cleanText(markdown))
  const painter = { marked, imageWord: /\p{Script=Hangul}/u.test(text) ? '그림' : 'Image' }
  try {
    // Definitions give no blocks, wherever they stand.
    const tokens: Token[] = limitDepth(marked.lexer(borrowed === '' ? text : `${cleanText(borrowed)}\n\n${text}`))
    const notes = numberFootnotes(tokens)
    const blocks = paintBlocks(tokens, painter)
    if (notes.length === 0) return blocks

    // The line that names the source stays at the foot.
    const end = blocks.at(-1)?.kind === 'source' ? -1 : blocks.length
    const painted = notes.map(note => paintBlocks(note.tokens, painter))
    return [...blocks.slice(0, end), { kind: 'footnotes', notes: painted }, ...blocks.slice(end)]
  } catch {
    return [{ kind: 'code', lang: '', words: [], text: text.trim() }]
  }
}
