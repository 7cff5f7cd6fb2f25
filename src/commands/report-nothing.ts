import { EXIT, type ExitCode } from '../errors.js'
import type { Source } from '../types.js'
import type { Session } from './session.js'

/** Say on stderr that nothing answers the query, with ids worth trying; `[]` on stdout with `--json`. */
export async function reportNothing(query: string, sources: readonly Source[], session: Session): Promise<ExitCode> {
  if (session.json) session.terminal.print('[]')
  // Imported here, not above: what is found needs no suggestions.
  const { suggestIds } = await import('../lookup/suggest-ids.js')
  session.terminal.warn(session.say.nothingFound(query, suggestIds(sources, query)))
  return EXIT.nothing
}
