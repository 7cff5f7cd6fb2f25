import { findById } from '../lookup/find-by-id.js'
import { findSections } from '../lookup/find-sections.js'
import type { Report } from '../traceback/raised.js'
import type { Lang } from '../types.js'
import type { Explanation } from './explain-exception.js'
import type { Session } from './session.js'

/** So many answers are weighed. */
const CANDIDATES = 20

/** The section that explains what was taken from a log; undefined where none does. */
export async function explainReport(report: Report, session: Session): Promise<Explanation | undefined> {
  const { sources } = await session.library()
  // Imported here, not above: other look-ups have no use for it.
  const { explainException } = await import('./explain-exception.js')
  const notes = {
    find: (query: string, lang: Lang) => findSections(sources, query, { limit: CANDIDATES, lang }),
    get: (id: string, lang: Lang) => findById(sources, id, lang),
  }
  return explainException(report, notes, session.lang)
}
