import { readCodeBlocks } from '../code/read-code-blocks.js'
import { compileNote } from '../compile/compile-note.js'
import { readYaml } from '../compile/read-yaml.js'
import { splitNote } from '../compile/split-note.js'
import type { Note } from '../types.js'
import { findYamlFaults } from './find-yaml-faults.js'
import { readBlock } from './read-block.js'
import { joinConditions } from './read-conditions.js'
import type { CheckedNote, CheckedSection, Conditions, Metadata } from './types.js'

const FIELD = /^\s*["']?([^\s"':]+)["']?\s*:(?:\s|$)/u

/**
 * A note with all that the rules ask for: its metadata with their lines, its sections, their blocks.
 *
 * Sections have the ids they wish for; annotateNotes settles them among the notes of a source.
 */
export function annotateNote(note: Note): CheckedNote {
  const { yaml, parts } = splitNote(note.text)
  const lines = note.text.split(/\r\n|[\r\n]/u)
  const front = readMetadata(yaml, 2, lines)
  const blocks = readCodeBlocks(note.text).map(block => readBlock(block, hasReason(lines.slice(0, block.line - 1))))
  const compiled = compileNote(note).sections

  const sections = compiled.map((section, index): CheckedSection => {
    const comment = parts[index]?.comment
    const metadata = readMetadata(comment?.yaml ?? '', comment?.written ? comment.line : section.line, lines)
    const next = compiled[index + 1]?.line ?? Infinity
    return {
      ...section,
      id: section.slug,
      isNamed: section.named,
      conditions: joinConditions(conditionsOf(front), conditionsOf(metadata)),
      metadata,
      blocks: blocks.filter(({ line }) => line >= section.line && line < next),
    }
  })
  return { path: note.path, file: note.file, lines, front, sections }
}

function readMetadata(yaml: string, line: number, lines: readonly string[]): Metadata {
  const { problem, odd } = findYamlFaults(yaml)
  return {
    ...readYaml(yaml),
    odd,
    ...(problem === undefined ? {} : { problem: { ...problem, line: line + problem.line } }),
    lineOf: name => {
      const end = line + yaml.split(/\r\n|[\r\n]/u).length
      const at = lines.slice(line - 1, end).findIndex(text => FIELD.exec(text)?.[1] === name)
      return at === -1 ? line : line + at
    },
  }
}

function conditionsOf(metadata: Metadata): Conditions {
  return { python: metadata.list('python'), needs: metadata.list('needs'), platform: metadata.list('platform') }
}

/** Whether the lines above a block end with an HTML comment that has words and is no metadata. */
function hasReason(above: readonly string[]): boolean {
  const end = above.findLastIndex(line => line.trim() !== '')
  if (above[end]?.trimEnd().endsWith('-->') !== true) return false
  const start = above.findLastIndex(line => line.includes('<!--'))
  return /<!--(?!\s*pynote\b).*\p{L}/u.test(above.slice(start, end + 1).join(' '))
}
