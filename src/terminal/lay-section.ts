import { pageMessagesOf } from '../messages/page-messages-of.js'
import type { Block, Lang } from '../types.js'
import { layBlocks } from './lay-blocks.js'
import { makeMark } from './mark-words.js'
import { writeLine } from './write-line.js'

/** How a page is to look. */
export interface PageOptions {
  /** In cells; below ten the lines are ten wide. */
  readonly width: number
  readonly color: boolean
  /** Whether links are clickable (OSC 8). */
  readonly links: boolean
  /** Language of the words that pynote adds. */
  readonly lang: Lang
  /** Words to be marked where they begin a word. */
  readonly marks?: readonly string[]
}

/**
 * A painted section as text for the terminal: no line but those of code wider than the width, one blank line between
 * blocks, none at the ends, and no newline at the end. Each line opens and closes its own styles; without colour there
 * are none. '' for no blocks.
 */
export function laySection(blocks: readonly Block[], { width, color, links, lang, marks = [] }: PageOptions): string {
  const look = { color, links: color && links }
  const mark = makeMark(marks)
  const page = { width: Math.max(10, width), look, say: pageMessagesOf(lang), depth: 0, ...(mark ? { mark } : {}) }
  return layBlocks(blocks, page)
    .map(({ spans }) => writeLine(spans, look))
    .join('\n')
}
