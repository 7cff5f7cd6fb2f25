import { pairNotes } from './pair-notes.js'
import { checkFences } from './rules/check-fences.js'
import { checkIds } from './rules/check-ids.js'
import { checkLinks } from './rules/check-links.js'
import { checkMetadata } from './rules/check-metadata.js'
import { checkSources } from './rules/check-sources.js'
import { checkTwins } from './rules/check-twins.js'
import { checkWidths } from './rules/check-widths.js'
import type { CheckedNote, Finding } from './types.js'

/**
 * All that is wrong with the form of some notes, by file and line; nothing is run.
 *
 * @param sources the notes by where they come from, their ids settled within each
 * @param otherIds ids that exist elsewhere, such as those of the bundled notes
 */
export function findProblems(sources: readonly (readonly CheckedNote[])[], otherIds: ReadonlySet<string>): Finding[] {
  const notes = sources.flat()
  const pairs = pairNotes(notes)
  const ownIds = new Set(notes.flatMap(({ sections }) => sections.map(({ id }) => id)))
  const knownIds = new Set([...ownIds, ...otherIds])
  const findings = [
    ...sources.flatMap(source => checkIds(source)),
    ...notes.flatMap(note => [
      ...checkMetadata(note, pairs.get(note.file)),
      // Notes in two languages are published together: what one of them points to must be among them.
      ...checkLinks(note, pairs.has(note.file) ? ownIds : knownIds),
      ...checkFences(note, pairs.has(note.file)),
      ...checkWidths(note),
    ]),
    ...[...pairs.values()].flatMap(pair => [...checkTwins(pair), ...checkSources(pair.note)]),
  ]
  return sortFindings(findings)
}

/** Findings by file, then by line; those of one line in the order they came. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)) || one.line - other.line,
  )
}
