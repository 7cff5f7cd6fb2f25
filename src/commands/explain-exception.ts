import { findSections } from '../lookup/find-sections.js'
import { listBases } from '../traceback/list-bases.js'
import type { Raised, Report } from '../traceback/raised.js'
import { stripValues } from '../traceback/strip-values.js'
import type { Hit, Lang, Source } from '../types.js'

/** The section that explains an exception. */
export interface Explanation {
  readonly hit: Hit
  /** The exception it explains: the last one, or the nearest of its context that some section is about. */
  readonly raised: Raised
}

const CANDIDATES = 20

/**
 * The section that explains the last exception: by its class and message, else by its class alone, else by those it is
 * derived from; where none of these is in the notes, the same for the exceptions it was raised from.
 *
 * A section counts only where it names the class, so that the words of a message alone never decide.
 */
export async function explainException(
  report: Report,
  sources: readonly Source[],
  lang: Lang,
): Promise<Explanation | undefined> {
  for (const raised of [report, ...report.context]) {
    const hit = await explainOne(raised, sources, lang)
    if (hit) return { hit, raised }
  }
  return undefined
}

async function explainOne(raised: Raised, sources: readonly Source[], lang: Lang): Promise<Hit | undefined> {
  const find = (query: string) => findSections(sources, query, { limit: CANDIDATES, lang })
  if (raised.type === '') return (await find(raised.message))[0]
  for (const type of listBases(raised.type)) {
    for (const message of [stripValues(raised.message, true), stripValues(raised.message, false), '']) {
      const named = (await find(`${type} ${message}`.trim())).filter(hit => isAbout(hit, type) || names(hit, type))
      const [best] = named.toSorted((one, other) => weigh(other, type) - weigh(one, type))
      if (best) return best
    }
  }
  return undefined
}

/** How well a section explains the class: better where that, or any error, is what it is about. */
function weigh(hit: Hit, type: string): number {
  const isOnErrors =
    /^(?:errors?|오류|예외)$/u.test(hit.section.topic) || hit.section.tags.some(tag => /^(?:errors?|오류)$/u.test(tag))
  return hit.score * (isTitled(hit, type) ? 2 : isAbout(hit, type) ? 1.5 : 1) * (isOnErrors ? 1.5 : 1)
}

/** Whether the section has the class in its title or an alias, and so is about it. */
function isAbout(hit: Hit, type: string): boolean {
  return isTitled(hit, type) || hit.section.aliases.some(alias => hasWord(alias, type))
}

function isTitled({ section }: Hit, type: string): boolean {
  return hasWord(section.title, type)
}

function hasWord(name: string, type: string): boolean {
  const bare = (type.split('.').at(-1) ?? type).toLowerCase()
  return name
    .toLowerCase()
    .split(/[^\w]+/u)
    .includes(bare)
}

/** Whether the section has the class itself, and not just a word like it. */
function names({ matches }: Hit, type: string): boolean {
  if (type === 'error') return matches.length > 1
  return matches.some(({ how, found }) => how === 'exact' && found.toLowerCase() === type.toLowerCase())
}
