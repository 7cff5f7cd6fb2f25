import { type CutNote, cutFrontMatter } from './cut-front-matter.js'
import { cutPart, type Part } from './cut-part.js'
import { findLines } from './find-lines.js'
import { lexMarkdown, type PlacedBlock } from './lex-markdown.js'

/** A note in pieces: one after the other, the comments put back, they are the note byte for byte. */
export interface SplitNote extends Omit<CutNote, 'body'> {
  /** Blank lines, or lone comments, between the front matter and the first part. */
  readonly gap: string
  readonly parts: readonly Part[]
}

/**
 * Split a note at its headings: from `##` down each starts a part, and so does every `#` but one that comes first.
 *
 * Headings in lists, quotes, fences and HTML are text. A note without headings and text has no parts.
 */
export function splitNote(text: string): SplitNote {
  const { body, ...head } = cutFrontMatter(text)
  const firstLine = findLines(head.frontMatter).length
  const starts = findLines(body)
  const [intro, ...rest] = groupBlocks(lexMarkdown(body, firstLine))
  const offsetOf = (group: readonly PlacedBlock[] | undefined) =>
    group?.[0] === undefined ? body.length : (starts[group[0].line - firstLine] ?? body.length)

  const groups = [intro, ...rest].filter(group => group.length > 0)
  const parts = groups.map((group, index) => cutPart(body.slice(offsetOf(group), offsetOf(groups[index + 1])), group))
  const kept = parts.filter(({ heading, hasText }) => heading !== undefined || hasText)
  const gap = body.slice(0, offsetOf(groups[parts.length - kept.length]))
  return { ...head, gap, parts: kept }
}

/** The blocks before the first heading that starts a part, without blank lines above them, then those of each part. */
function groupBlocks(blocks: readonly PlacedBlock[]): [PlacedBlock[], ...PlacedBlock[][]] {
  const groups: [PlacedBlock[], ...PlacedBlock[][]] = [[]]
  let isFirstHeading = true
  for (const placed of blocks) {
    const { block } = placed
    if (block.type === 'heading') {
      if (!(isFirstHeading && block.depth === 1)) groups.push([])
      isFirstHeading = false
    }
    const group = groups[groups.length - 1]
    if (group !== undefined && (block.type !== 'space' || group.length > 0)) group.push(placed)
  }
  return groups
}
