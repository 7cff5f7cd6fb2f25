import { makeNameKey } from '../words/make-name-key.js'
import type { Evidence, NameHit } from './evidence.js'
import { findInitials } from './find-initials.js'
import { findKin } from './find-kin.js'
import { findNames } from './find-names.js'
import { findNear } from './find-near.js'
import { findNearSpans } from './find-near-spans.js'
import type { Kin } from './kin.js'
import { matchWord, type WordMatch } from './match-word.js'
import { type QueryWord, type Question, readQuery } from './read-query.js'
import { weighNames } from './weigh-names.js'

/** What is left of closeness with the other keyboard layout. */
const LAYOUT = 0.9

/** A longer question is no misspelt name. */
const LONGEST_NAME = 40

/** Evidence, and what speaks for the entries beside it if the words at the places in `doubted` are not what was meant. */
export async function gatherLoose(
  evidence: Evidence,
  question: Question,
  doubted: ReadonlySet<number>,
): Promise<Evidence> {
  const { index } = evidence
  const matches: WordMatch[] = []
  for (const [at, match] of evidence.matches.entries()) {
    const word = question.words[at]
    if (word === undefined || !doubted.has(at)) matches.push(match)
    else {
      const near = await findNear(index.words, word.letters)
      const typed = await findTyped(evidence, word)
      matches.push(matchWord(index, [...match.kin, ...typed, ...near], question.strictness))
    }
  }
  const names = [evidence.names, await findNearNames(evidence, question, doubted)]
  return {
    index,
    matches,
    spans: [...evidence.spans, ...(await findNearSpans(index.names, question.words, doubted))],
    names: mergeNames([...names, await findTypedNames(evidence, question)]),
  }
}

/** The question taken for a misspelt name. With a word that is nowhere it is all of that name, else it may be other words. */
async function findNearNames(
  { index, matches }: Evidence,
  { key }: Question,
  doubted: ReadonlySet<number>,
): Promise<Map<number, NameHit>> {
  if (key.length > LONGEST_NAME) return new Map()
  const near = await findNear(index.names, key)
  const isMisspelt = [...doubted].some(at => matches[at]?.kin.every(({ how }) => how !== 'exact'))
  return weighNames(index.names, isMisspelt ? near.map(kin => ({ ...kin, isWhole: true })) : near)
}

/** The kin of a word as it reads with the other layout, if it is one word there. */
async function findTyped({ index }: Evidence, { text }: QueryWord): Promise<Kin[]> {
  const retyped = await retype(text)
  const [word, more] = retyped === '' ? [] : readQuery(retyped).words
  if (word === undefined || more !== undefined) return []
  return [...findKin(index.words, word), ...findInitials(index.words, word.letters)].map(({ key, closeness }) => ({
    ...{ key, closeness: closeness * LAYOUT },
    how: 'layout',
  }))
}

async function findTypedNames({ index }: Evidence, { text }: Question): Promise<Map<number, NameHit>> {
  const key = makeNameKey(await retype(text))
  const initials = findInitials(index.names, key)
  const hits = initials.length > 0 ? weighNames(index.names, initials) : findNames(index.names, key)
  return new Map([...hits].map(([entry, hit]) => [entry, { ...hit, score: hit.score * LAYOUT, how: 'layout' }]))
}

/** Letters as they would be typed for Hangul: each syllable begins with a consonant and a vowel, or all are consonants. */
const MAY_BE_HANGUL =
  /^(?:(?:[qwertasdfgzxcv](?:hk|ho|hl|nj|np|nl|ml|[yuiophjklbnm])[qwertasdfgzxcv]{0,2})+[qwertasdfgzxcv]?|[qwertasdfgzxcv]{3,})$/i

/** A text as it reads with the other keyboard layout; '' where that gives no words. */
async function retype(text: string): Promise<string> {
  const letters = text.replace(/[\s\d-]+/g, '')
  if (/^[\x21-\x7e]*$/.test(letters) && !MAY_BE_HANGUL.test(letters)) return ''
  // Imported here, since most questions are typed with the right layout.
  const { otherLayout } = await import('../words/other-layout.js')
  return otherLayout(text)
}

function mergeNames(all: readonly ReadonlyMap<number, NameHit>[]): Map<number, NameHit> {
  const best = new Map<number, NameHit>()
  for (const [entry, hit] of all.flatMap(names => [...names])) {
    if (hit.score > (best.get(entry)?.score ?? 0)) best.set(entry, hit)
  }
  return best
}
