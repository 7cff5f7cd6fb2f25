import { listBases } from '../traceback/list-bases.js'
import { measureAlias, measureRun, type Phrasing, phrase, type Quote } from '../traceback/phrase.js'
import type { Raised } from '../traceback/raised.js'
import { stripValues } from '../traceback/strip-values.js'
import type { Hit } from '../types.js'
import { hasWord } from './has-word.js'
import { isOnErrors, weighHit } from './weigh-hit.js'

/** A section that does not name the class must have this share of the message as another name of it, or four words … */
const ENOUGH = 0.3
/** … and this share in its text. */
const MOST = 0.6
/** Classes of which the name alone says nothing. */
const NAMELESS = /^[eE]rror$/u

/** The section that has most of the message word for word, as another name of it or in its text. */
export async function findQuoting(
  { type, message }: Raised,
  find: (query: string) => Promise<Hit[]>,
): Promise<Hit | undefined> {
  const bases = listBases(type)
  const [own = ''] = bases
  const phrasing = phrase(own, message)
  const texts = [`${own} ${stripValues(message, true)}`, stripValues(message, false)]
  const queries = texts.map(text => text.trim()).filter(text => text !== '')
  const hits = new Map<string, Hit>()
  for (const query of queries) for (const hit of await find(query)) if (!hits.has(hit.id)) hits.set(hit.id, hit)
  const named = type === 'error' ? undefined : bases.filter(base => !NAMELESS.test(base))
  const rated = [...hits.values()].map(hit => ({
    hit,
    letters: quote(hit, named, phrasing),
    weight: weighHit(hit, own),
  }))
  const [best] = rated.toSorted((one, other) => other.letters - one.letters || other.weight - one.weight)
  return best && best.letters > 0 ? best.hit : undefined
}

/**
 * Letters of the message that a section has word for word; they count more where it is on errors.
 *
 * @param classes of which a section that counts names one; undefined for a tool's error, which has none and so must be
 * quoted at greater length, lest other languages' errors be taken for Python's
 */
function quote({ section }: Hit, classes: readonly string[] | undefined, phrasing: Phrasing): number {
  const texts = [section.markdown, ...section.aliases]
  const isNamed = classes?.some(name => texts.some(text => hasWord(text, name))) ?? false
  const isLong = ({ share, words }: Quote) =>
    classes === undefined ? share === 1 || (share >= ENOUGH && words > 2) : share >= ENOUGH || words > 3
  const quotes = section.aliases.map(alias => measureAlias(alias, phrasing)).filter(each => isNamed || isLong(each))
  const run = measureRun(section.markdown, phrasing)
  if (isNamed || run.share >= MOST) quotes.push(run)
  return Math.max(0, ...quotes.map(({ letters }) => letters)) * (isOnErrors(section) ? 1.25 : 1)
}
