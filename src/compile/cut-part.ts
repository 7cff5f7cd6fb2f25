import type { Tokens } from 'marked'
import { type Definition, findDefinitions } from './find-definitions.js'
import { findLines } from './find-lines.js'
import type { PlacedBlock } from './lex-markdown.js'
import { type Leaf, readLeaves } from './read-leaves.js'

/** A heading with the text under it, up to the next heading, or the text before the first one. */
export interface Part {
  readonly heading?: Tokens.Heading
  /** Line of the heading, else of the first text, in the file. */
  readonly line: number
  /** As written, but for the metadata comment and its line. */
  readonly markdown: string
  readonly comment: Comment
  /** Its text and code without its heading, lines counted in the file. */
  readonly leaves: readonly Leaf[]
  /** What its links and footnotes, or those of other parts, lead to. */
  readonly definitions: readonly Definition[]
  /** Whether a reader sees anything below the heading. */
  readonly hasText: boolean
}

/** The metadata comment of a part; all texts are '' where there is none. */
export interface Comment {
  /** As written, with the end of its line. */
  readonly written: string
  /** The YAML in it. */
  readonly yaml: string
  /** Where it stood in `Part.markdown`. */
  readonly at: number
  /** Its line in the file. */
  readonly line: number
}

const COMMENT = /^[ \t]*<!--[ \t\r\n]*pynote(?=\s|-->)([\s\S]*?)-->(?:[ \t]*(?:\r\n?|\n|$))?/u

/** Cut the metadata comment out of a part. The blocks are those of its text, at least one, the first on its first line. */
export function cutPart(written: string, blocks: readonly PlacedBlock[]): Part {
  const heading = blocks.find(({ block }) => block.type === 'heading')
  const below = blocks.filter(placed => placed !== heading)
  const comment = findComment(written, blocks)
  const leaves = readLeaves(below)
  return {
    ...(heading?.block.type === 'heading' ? { heading: heading.block } : {}),
    line: heading === undefined ? (blocks[0]?.line ?? 1) : heading.line + countBlankLines(heading.block.raw),
    markdown: written.slice(0, comment.at) + written.slice(comment.at + comment.written.length),
    comment,
    leaves,
    definitions: findDefinitions(below),
    hasText: leaves.some(leaf => (leaf.kind === 'code' ? leaf.text.trim() !== '' : leaf.isShown)),
  }
}

/** To Markdown, a line that is blank but for a no-break space is the first one of a heading underlined below. */
function countBlankLines(raw: string): number {
  return (/^\s*\n/u.exec(raw)?.[0] ?? '').split('\n').length - 1
}

/** The comment stands right below the heading, or comes first in a part without one. */
function findComment(written: string, blocks: readonly PlacedBlock[]): Comment {
  const below = blocks.slice(blocks.findIndex(({ block }) => block.type === 'heading') + 1)
  const first = below.find(({ block }) => block.type !== 'space')
  if (first?.block.type !== 'html') return { written: '', yaml: '', at: 0, line: 0 }

  const at = findLines(written)[first.line - (blocks[0]?.line ?? 0)] ?? 0
  const match = COMMENT.exec(written.slice(at))
  return { written: match?.[0] ?? '', yaml: match?.[1] ?? '', at, line: first.line }
}
