import { EXIT, type ExitCode } from '../errors.js'
import { findSections } from '../lookup/find-sections.js'
import type { Hit } from '../types.js'
import { describeHit } from './describe-hit.js'
import { formatArray } from './format-array.js'
import { formatLines } from './format-lines.js'
import { reportNothing } from './report-nothing.js'
import type { Session } from './session.js'

/**
 * Print the hits, best first: laid out on a terminal, one tab-separated line each in a pipe.
 *
 * @param query as typed; a blank one finds nothing
 * @param limit how many hits at most, from 1
 */
export async function search(query: string, limit: number, session: Session): Promise<ExitCode> {
  const { sources } = await session.library()
  const hits = await findSections(sources, query, { limit, lang: session.lang })
  if (hits.length === 0) return reportNothing(query, sources, session)

  const { terminal } = session
  if (session.json) terminal.print(formatArray(hits.map(describeHit)))
  else if (terminal.isLaidOut) await lay(hits, session)
  else terminal.print(formatLines(hits.map(({ id, section: { title, topic } }) => ({ id, title, topic }))))
  return EXIT.found
}

async function lay(hits: readonly Hit[], session: Session): Promise<void> {
  // Imported here, not above: a pipe needs no layout.
  const { printHits } = await import('./print-hits.js')
  await printHits(hits, session)
}
