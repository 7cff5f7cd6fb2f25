import type { Raised, Report } from '../traceback/raised.js'
import type { Hit, Lang } from '../types.js'
import { findOnClass, findOnVague } from './find-on-class.js'
import { findQuoting } from './find-quoting.js'
import { weighHit } from './weigh-hit.js'

/** The section that explains an exception. */
export interface Explanation {
  readonly hit: Hit
  /** The exception it explains: the last one, or the nearest of its context that some section is about. */
  readonly raised: Raised
}

/** The notes that are looked in. */
export interface Notes {
  /** What answers a question, best first, each in this language where there are twins. */
  find(query: string, lang: Lang): Promise<Hit[]>
  /** The section of this id. */
  get(id: string, lang: Lang): Hit | undefined
}

/**
 * The section that explains the last exception: one that quotes its message, else one about its class, its package or
 * the classes it is derived from; where there is none, the same for the exceptions it was raised from, and at last what
 * there is on exceptions of no particular class.
 *
 * Single words of a message never decide, since they are the program's own more often than not.
 */
export async function explainException(report: Report, notes: Notes, lang: Lang): Promise<Explanation | undefined> {
  if (report.type === '') return explainWords(report, notes, lang)
  // Messages are English, and so are the names by which sections have them, whatever the reader's language.
  const find = (query: string) => notes.find(query, 'en')
  const inLang = (hit: Hit): Hit => {
    const twin = hit.section.lang === lang ? hit : notes.get(hit.id, lang)
    return twin ? { ...twin, matches: hit.matches } : hit
  }
  for (const raised of [report, ...report.context]) {
    const hit = (await findQuoting(raised, find, report.isGuess)) ?? (await findOnClass(raised, find))
    if (hit) return { hit: inLang(hit), raised }
  }
  const hit = await findOnVague(report, find)
  return hit && { hit: inLang(hit), raised: report }
}

/** Words that are no exception must say more than that something is wrong: below this score they are answered by chance. */
const LEAST_BY_WORDS = 0.45

/** What answers words that are no exception as it is printed; a section on errors, where there is a good one. */
async function explainWords(report: Report, notes: Notes, lang: Lang): Promise<Explanation | undefined> {
  const find = (query: string) => notes.find(query, lang)
  const [type] =
    /\b(?!WinError\b)[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Iteration|Exit)\b/.exec(report.message) ?? []
  const named = type === undefined ? undefined : await findOnClass({ type, message: report.message }, find)
  const hits = named ? [named] : (await find(report.message)).filter(({ score }) => score >= LEAST_BY_WORDS)
  const [hit] = hits.toSorted((one, other) => weighHit(other, '') - weighHit(one, ''))
  return hit && { hit, raised: report }
}
