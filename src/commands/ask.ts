import { EXIT, type ExitCode } from '../errors.js'
import { findSections } from '../lookup/find-sections.js'
import { explainTyped } from './explain-typed.js'
import { printSections, type ShowOptions } from './print-sections.js'
import { reportNothing } from './report-nothing.js'
import type { Session } from './session.js'
import { settleCodeWord } from './settle-code-word.js'

/** How many other hits are named. */
const OTHERS = 5

/**
 * The bare form: print the section that answers best, an error as `why` would; on a terminal, name the other hits on stderr.
 */
export async function ask(words: readonly string[], options: ShowOptions, session: Session): Promise<ExitCode> {
  const { sources } = await session.library()
  const isForReader = session.host.stdout.isTTY === true && !session.json
  const find = (some: readonly string[], limit: number) =>
    findSections(sources, some.join(' '), { limit, lang: session.lang })
  const settled = await settleCodeWord(words, options, some => find(some, 1))
  const explained = await explainTyped(settled.words.join(' '), session)
  const hits = await find(settled.words, isForReader ? 1 + OTHERS : 1)
  const [best, ...others] = explained ? [explained, ...hits.filter(({ id }) => id !== explained.id)] : hits
  if (best === undefined) return reportNothing(settled.words.join(' '), sources, session)

  const isPrinted = await printSections([best], settled.options, session)
  if (others.length > 0) session.terminal.warn(session.say.otherHits(others.slice(0, OTHERS).map(({ id }) => id)))
  return isPrinted ? EXIT.found : EXIT.nothing
}
