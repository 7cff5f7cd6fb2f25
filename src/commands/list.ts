import { EXIT, type ExitCode } from '../errors.js'
import { type ListedEntry, listEntries } from '../lookup/list-entries.js'
import { foldText } from '../words/fold-text.js'
import { describeSection } from './describe-section.js'
import { formatArray } from './format-array.js'
import { formatLines } from './format-lines.js'
import type { Session } from './session.js'

/**
 * Print one line an id, files by path and sections as written; those of the topics named, if any are, in any case.
 *
 * Unknown topics are named on stderr, the others are printed, and the exit code is 1.
 */
export async function list(topics: readonly string[], session: Session): Promise<ExitCode> {
  const { terminal, say, lang } = session
  const { sources } = await session.library()
  const all = listEntries(sources, lang)
  const wanted = new Set(topics.map(foldText))
  const entries = wanted.size === 0 ? all : all.filter(({ topic }) => wanted.has(foldText(topic)))

  if (session.json) terminal.print(formatArray(entries.map(describeSection)))
  else if (entries.length > 0 && terminal.isLaidOut) await lay(entries, session)
  else if (entries.length > 0) terminal.print(formatLines(entries))

  const known = new Set(entries.map(({ topic }) => foldText(topic)))
  const unknown = topics.filter(topic => !known.has(foldText(topic)))
  if (unknown.length > 0) {
    // As in `pynote list comprehension`: "list" is the first word of many a question.
    terminal.warn(say.lookFor(['list', ...topics]))
    terminal.warn(say.unknownTopics(unknown, [...new Set(all.map(({ topic }) => topic))].sort()))
  }
  if (all.length === 0) terminal.warn(say.noNotes)
  return entries.length > 0 && unknown.length === 0 ? EXIT.found : EXIT.nothing
}

async function lay(entries: readonly ListedEntry[], { terminal, lang }: Session): Promise<void> {
  // Imported here, not above: a pipe needs no layout.
  const { layHits } = await import('../terminal/lay-hits.js')
  const rows = entries.map(({ id, title, topic, section, source }) => {
    return { id, title, topic, lang: section.lang, source: source.label, marks: [] }
  })
  await terminal.page(layHits(rows, { width: terminal.width, color: terminal.color, lang }))
}
