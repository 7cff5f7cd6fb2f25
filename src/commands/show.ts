import { EXIT, type ExitCode } from '../errors.js'
import { findById } from '../lookup/find-by-id.js'
import { printSections, type ShowOptions } from './print-sections.js'
import type { Session } from './session.js'
import { settleCodeWord } from './settle-code-word.js'

/**
 * Print the sections with these ids, each with the parts below its heading; never another one by a guess.
 *
 * Missing ones are named on stderr with ids worth trying, the others are printed, and the exit code is 1.
 */
export async function show(ids: readonly string[], options: ShowOptions, session: Session): Promise<ExitCode> {
  const { sources } = await session.library()
  const find = (id: string) => findById(sources, id, session.lang)
  const settled = await settleCodeWord(ids, options, words => words.flatMap(id => find(id) ?? []))
  const found = settled.words.map(id => ({ id, hit: find(id) }))
  // Without matches: of what was asked for by its id, nothing is to be marked.
  const hits = found.flatMap(({ hit }) => (hit ? { ...hit, matches: [] } : []))
  const missing = found.filter(({ hit }) => hit === undefined).map(({ id }) => id)

  const isPrinted = hits.length > 0 || session.json ? await printSections(hits, settled.options, session) : false
  if (missing.length > 0) {
    // Imported here, not above: what is there needs no suggestions.
    const { suggestIds } = await import('../lookup/suggest-ids.js')
    for (const id of missing) session.terminal.warn(session.say.noSection(id, suggestIds(sources, id)))
  }
  return isPrinted && missing.length === 0 && hits.length > 0 ? EXIT.found : EXIT.nothing
}
