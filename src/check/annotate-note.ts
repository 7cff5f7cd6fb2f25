import { readCodeBlocks } from '../code/read-code-blocks.js'
import { compileNote } from '../compile/compile-note.js'
import { splitNote } from '../compile/split-note.js'
import type { Note } from '../types.js'
import { hasReason } from './has-reason.js'
import { readBlock } from './read-block.js'
import { joinConditions } from './read-conditions.js'
import { readMetadata } from './read-metadata.js'
import type { Block, CheckedNote, CheckedSection, Conditions, Metadata } from './types.js'

/**
 * A note with all that the rules ask for: its metadata with their lines, its sections, their blocks.
 *
 * Sections have the ids they wish for; annotateNotes settles them among the notes of a source.
 */
export function annotateNote(note: Note): CheckedNote {
  const { yaml, parts } = splitNote(note.text)
  const lines = note.text.split(/\r\n|[\r\n]/u)
  const front = readMetadata(yaml, 2, lines)
  const blocks = readCodeBlocks(note.text).map(block => readBlock(block, hasReason(lines, block.line - 1)))
  const compiled = compileNote(note).sections
  const shares = shareOut(blocks, compiled)

  const sections = compiled.map((section, index): CheckedSection => {
    const comment = parts[index]?.comment
    const metadata = readMetadata(comment?.yaml ?? '', comment?.written ? comment.line : section.line, lines)
    return {
      ...section,
      id: section.slug,
      isNamed: section.named,
      conditions: joinConditions(conditionsOf(front), conditionsOf(metadata)),
      metadata,
      blocks: shares[index] ?? [],
    }
  })
  return { path: note.path, file: note.file, lines, front, sections }
}

/** The blocks of each section, both in the order of their lines; those above the first section are in none. */
function shareOut(blocks: readonly Block[], sections: readonly { readonly line: number }[]): Block[][] {
  const shares = sections.map((): Block[] => [])
  let at = -1
  for (const block of blocks) {
    while ((sections[at + 1]?.line ?? Infinity) <= block.line) at++
    shares[at]?.push(block)
  }
  return shares
}

function conditionsOf(metadata: Metadata): Conditions {
  return { python: metadata.list('python'), needs: metadata.list('needs'), platform: metadata.list('platform') }
}
