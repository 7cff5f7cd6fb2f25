import { EXIT, type ExitCode } from '../errors.js'
import { findById } from '../lookup/find-by-id.js'
import { printSections, type ShowOptions } from './print-sections.js'
import type { Session } from './session.js'
import { settleCodeWord } from './settle-code-word.js'

/**
 * Print the sections with these ids, each with the parts below its heading; never another one by a guess.
 *
 * Missing ones are named on stderr with ids worth trying, the others are printed, and the exit code is 1. Where all of
 * several are missing, they may be a question; where there are none, stdin was empty.
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
  if (ids.length === 0) session.terminal.warn(session.say.noIdsRead)
  if (missing.length > 0) {
    // Imported here, not above: what is there needs no suggestions.
    const { suggestIds } = await import('../lookup/suggest-ids.js')
    if (hits.length === 0 && isTyped(missing, session)) session.terminal.warn(session.say.lookFor(['show', ...missing]))
    for (const id of missing) session.terminal.warn(session.say.noSection(id, suggestIds(sources, id)))
  }
  return isPrinted && missing.length === 0 && hits.length > 0 ? EXIT.found : EXIT.nothing
}

/** Whether these are several words of the command line, as in `pynote show all methods`, not lines of stdin. */
function isTyped(ids: readonly string[], { host }: Session): boolean {
  return ids.length > 1 && ids.every(id => host.argv.includes(id))
}
