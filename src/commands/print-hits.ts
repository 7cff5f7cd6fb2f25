import { layHits } from '../terminal/lay-hits.js'
import type { Hit } from '../types.js'
import { findContext } from './find-context.js'
import { listMarks } from './list-marks.js'
import type { Session } from './session.js'
import { wordMatches } from './word-matches.js'

/** Lay the hits out on the terminal: names in columns, what matched marked, below each a line of context and what else made it a hit. */
export async function printHits(hits: readonly Hit[], { terminal, lang }: Session): Promise<void> {
  const rows = hits.map(({ id, section, source, matches }) => ({
    id,
    title: section.title,
    topic: section.topic,
    lang: section.lang,
    source: source.label,
    context: findContext(section.markdown, matches),
    reason: wordMatches(matches, `${id} ${section.title}`, lang),
    marks: listMarks(matches),
  }))
  await terminal.page(layHits(rows, { width: terminal.width, color: terminal.color, lang }))
}
