import { listBases } from '../traceback/list-bases.js'
import type { Raised } from '../traceback/raised.js'
import { stripValues } from '../traceback/strip-values.js'
import type { Hit } from '../types.js'
import { hasWord } from './has-word.js'
import { isAbout, weighHit } from './weigh-hit.js'

type Find = (query: string) => Promise<Hit[]>

/** Classes that say nothing of what went wrong: a section that mentions one is not about it. */
const VAGUE = /^(?:RuntimeError|Exception|BaseException|[eE]rror|Warning)$/u

/** The section about the class of an exception, its package or the classes it is derived from, in this order. */
export async function findOnClass({ type, message }: Raised, find: Find): Promise<Hit | undefined> {
  const [own = '', ...bases] = listBases(type)
  if (VAGUE.test(own)) return findOnPackage(type, find)
  const hits = [...(await find(`${own} ${stripValues(message, false)}`)), ...(await find(own))]
  const mentions = hits.filter(({ section }) => hasWord(section.markdown, own))
  const found = pickAbout(hits, own) ?? pickBest(mentions, own) ?? (await findOnPackage(type, find))
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
  const name = type.includes('.') ? type.split('.')[0]?.replace(/^_+/u, '').toLowerCase() : undefined
  if (name === undefined || name === '') return undefined
  return (await find(name)).find(({ section }) => section.aliases.some(alias => alias.toLowerCase() === name))
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
