import { listBases } from '../traceback/list-bases.js'
import type { Raised } from '../traceback/raised.js'
import { stripValues } from '../traceback/strip-values.js'
import type { Hit } from '../types.js'
import { hasWord } from './has-word.js'
import { isAbout, weighHit } from './weigh-hit.js'

type Find = (query: string) => Promise<Hit[]>

/** Classes that say nothing of what went wrong: a section that mentions one is not about it. */
const VAGUE = /^(?:RuntimeError|Exception|BaseException|[eE]rror|Warning)$/u

/**
 * The section about the class of an exception, one that speaks of its package before others; else about its package or the
 * classes it is derived from.
 */
export async function findOnClass({ type, message }: Raised, find: Find): Promise<Hit | undefined> {
  const [own = '', ...bases] = listBases(type)
  if (VAGUE.test(own)) return findOnPackage(type, find)
  const hits = [...(await find(`${own} ${stripValues(message, false)}`)), ...(await find(own))]
  // Packages call their classes alike: `HTTPError` of urllib is not that of requests.
  const name = packageOf(type)
  const hitsOnPackage = name === undefined ? [] : hits.filter(({ section }) => hasWord(section.markdown, name))
  const found = pickNaming(hitsOnPackage, own) ?? (await findOnPackage(type, find)) ?? pickNaming(hits, own)
  if (found) return found
  for (const base of bases) {
    const hit = VAGUE.test(base) ? undefined : pickAbout(await find(base), base)
    if (hit) return hit
  }
  return undefined
}

/** The section whose other name is a class that says nothing of what went wrong; undefined for any other, and for a tool's error. */
export async function findOnVague({ type }: Raised, find: Find): Promise<Hit | undefined> {
  if (!VAGUE.test(type) || type === 'error') return undefined
  return pickBest(
    (await find(type)).filter(({ section }) => section.aliases.includes(type)),
    type,
  )
}

/** The section about the package that a class is of: `configparser.NoSectionError`, `_csv.Error`. */
async function findOnPackage(type: string, find: Find): Promise<Hit | undefined> {
  const name = packageOf(type)?.toLowerCase()
  if (name === undefined) return undefined
  return (await find(name)).find(({ section }) => section.aliases.some(alias => alias.toLowerCase() === name))
}

/** `requests` of `requests.exceptions.HTTPError`, `csv` of `_csv.Error`; undefined for a class without a module. */
function packageOf(type: string): string | undefined {
  return /^_*(?<name>[^.]+)\./u.exec(type)?.groups?.name
}

/** The section about the class, else one that mentions it. */
function pickNaming(hits: readonly Hit[], type: string): Hit | undefined {
  const mentions = hits.filter(({ section }) => hasWord(section.markdown, type))
  return pickAbout(hits, type) ?? pickBest(mentions, type)
}

function pickAbout(hits: readonly Hit[], type: string): Hit | undefined {
  return pickBest(
    hits.filter(hit => isAbout(hit, type)),
    type,
  )
}

function pickBest(hits: readonly Hit[], type: string): Hit | undefined {
  return hits.toSorted((one, other) => weighHit(other, type) - weighHit(one, type))[0]
}
