import { listBases } from '../traceback/list-bases.js'
import { measureAlias, measureRun, measureSaid, type Phrasing, phrase, type Quote } from '../traceback/phrase.js'
import type { Raised } from '../traceback/raised.js'
import { stripValues } from '../traceback/strip-values.js'
import type { Hit } from '../types.js'
import { hasWord } from './has-word.js'
import { isOnErrors, weighHit } from './weigh-hit.js'

/**
 * What share of the message a section must have: in its text where it names the class, else as another name or in its
 * text; of what may be no error as another name, or in its text behind a class of errors; and of a tool's error, whose
 * words are any tool's, in its text.
 */
const SHARE = { named: 0.3, alias: 0.3, text: 0.6, guess: 0.5, said: 0.6, tool: 0.75 }
/** So many words are a quotation, whatever their share. */
const MANY_WORDS = 4
/** Fewer words of a tool's error may be anyone's. */
const FEW_WORDS = 3
/** Classes of which the name alone says nothing. */
const NAMELESS = /^[eE]rror$/u

/**
 * The section that has most of the message word for word, as another name of it or in its text; undefined for none.
 *
 * @param isGuess whether the message may be none: of a text counts then only what it quotes behind a class, since texts have all kinds of lines
 */
export async function findQuoting(
  { type, message }: Raised,
  find: (query: string) => Promise<Hit[]>,
  isGuess = false,
): Promise<Hit | undefined> {
  const bases = listBases(type)
  const [own = ''] = bases
  const phrasing = { ...phrase(own, message), isGuess }
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
 * How many letters of the message a section has word for word, more where it is on errors; 0 for too few.
 *
 * @param classes a section that names none of them must have more of the message; undefined for a tool's error, which
 * has none, and is to be told from those of other languages
 */
function quote(
  { section }: Hit,
  classes: readonly string[] | undefined,
  phrasing: Phrasing & { readonly isGuess: boolean },
): number {
  const texts = [section.markdown, ...section.aliases]
  const isNamed = classes?.some(name => texts.some(text => hasWord(text, name))) ?? false
  const isLong = ({ share, words }: Quote) => {
    if (classes !== undefined) return share >= SHARE.alias || words >= MANY_WORDS
    if (words >= FEW_WORDS) return share >= (phrasing.isGuess ? SHARE.guess : SHARE.alias)
    // `Permission denied` may be an error that nothing marks as one, `Package Version` is none.
    return share === 1 && (!phrasing.isGuess || isOnErrors(section))
  }
  const quotes = section.aliases.map(alias => measureAlias(alias, phrasing)).filter(each => isNamed || isLong(each))
  const least = phrasing.isGuess ? SHARE.said : classes === undefined ? SHARE.tool : isNamed ? SHARE.named : SHARE.text
  const run = (phrasing.isGuess ? measureSaid : measureRun)(section.markdown, phrasing)
  // Of as many letters, those of a name were put there to be found.
  if (run.share >= least) quotes.push({ ...run, letters: run.letters - 0.5 })
  // Errors of another class may say the same: `non-default argument follows default argument`.
  const isOnThese = isOnErrors(section) && (isNamed || classes === undefined)
  return Math.max(0, ...quotes.map(({ letters }) => letters)) * (isOnThese ? 1.25 : 1)
}
