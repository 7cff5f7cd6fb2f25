import type { Evidence, NameHit } from './evidence.js'
import { findNear } from './find-near.js'
import { findNearNames } from './find-near-names.js'
import { findNearSpans } from './find-near-spans.js'
import { findTypedKin } from './find-typed-kin.js'
import { findTypedNames } from './find-typed-names.js'
import { isSameWord } from './is-same-word.js'
import type { Kin } from './kin.js'
import { matchWord, type WordMatch } from './match-word.js'
import type { Question } from './read-query.js'
import { weighNames } from './weigh-names.js'

/** What is left of closeness of what a word is misspelt for that is right as it stands. */
const KNOWN = 0.7

/** What is left of closeness with the other keyboard layout. */
const LAYOUT = 0.9

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
      const typed = await findTypedKin(index.words, word)
      const isKnown = match.kin.some(isSameWord)
      const other = isKnown ? near.map(kin => ({ ...kin, closeness: kin.closeness * KNOWN })) : near
      matches.push(matchWord(index, [...match.kin, ...typed.map(asTyped), ...other], question.strictness))
    }
  }
  const near = await weighNearNames(evidence, question, doubted)
  const typed = await findTypedNames(index.names, question, doubted)
  return {
    index,
    matches,
    spans: [...evidence.spans, ...(await findNearSpans(index.names, question.words, doubted))],
    names: mergeNames([evidence.names, near, new Map([...typed].map(([entry, hit]) => [entry, asTypedName(hit)]))]),
  }
}

/**
 * The question taken for a misspelt name. With a word that is nowhere it is all of that name, else it may be other words;
 * where names begin with it, it is half typed.
 */
async function weighNearNames(
  { index, matches, names }: Evidence,
  { key }: Question,
  doubted: ReadonlySet<number>,
): Promise<Map<number, NameHit>> {
  const near = await findNearNames(index.names, key)
  const isMisspelt = names.size === 0 && [...doubted].some(at => matches[at]?.kin.every(({ how }) => how !== 'exact'))
  return weighNames(index.names, isMisspelt ? near.map(kin => ({ ...kin, isWhole: true })) : near)
}

function asTyped(kin: Kin): Kin {
  return { key: kin.key, closeness: kin.closeness * LAYOUT, how: 'layout' }
}

function asTypedName(hit: NameHit): NameHit {
  return { ...hit, score: hit.score * LAYOUT, how: 'layout' }
}

function mergeNames(all: readonly ReadonlyMap<number, NameHit>[]): Map<number, NameHit> {
  const best = new Map<number, NameHit>()
  for (const [entry, hit] of all.flatMap(names => [...names])) {
    if (hit.score > (best.get(entry)?.score ?? 0)) best.set(entry, hit)
  }
  return best
}
