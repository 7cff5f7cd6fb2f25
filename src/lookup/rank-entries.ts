import { hasSeveralPostings } from '../index/has-several-postings.js'
import { readPostings } from '../index/read-postings.js'
import { isAction } from '../words/is-action.js'
import type { Evidence } from './evidence.js'
import { isSameWord } from './is-same-word.js'
import { judgeSource } from './judge-source.js'
import type { WordMatch } from './match-word.js'
import type { Ranking } from './ranking.js'
import type { Question } from './read-query.js'
import { worthOfName } from './worth-of-name.js'

/** What a word weighs that is nowhere, as a share of the rarest. */
const UNKNOWN = 0.5

/** What is left of the weight of a word for what is done: texts have many words for it, but one for what it is done with. */
const ACTION = 0.5

/** How much more a name from code says, as `ModuleNotFoundError`: there is one way to write it. */
const CAMEL_CASE = 1.5

/** `Grounds.share` where a word says something, and where none does. */
const SHARE = { telling: 0.5, vague: 1 }

/** Judge the entries of all sources together, so that scores can be compared. */
export function rankEntries(evidence: readonly Evidence[], { words, strictness: strict }: Question): Ranking[] {
  const matches = evidence.map(matchNames)
  const entries = evidence.reduce((sum, { index }) => sum + index.entryCount, 0)
  const weights = words.map(({ text, word, worth }, at) => {
    const uses = matches.reduce((sum, each) => sum + (each[at]?.uses ?? 0), 0)
    const rarity = Math.log(1 + (entries - uses + 0.5) / (uses + 0.5))
    return worth * rarity * (uses === 0 ? UNKNOWN * strict : 1) * emphasize(text, word)
  })
  const most = Math.max(...words.map(({ worth }) => worth))
  const isNeeded = words.map(({ worth }) => worth === most)
  const share = most === 1 ? SHARE.telling : SHARE.vague
  const isKnown = words.map((_, at) => matches.some(each => each[at]?.kin.some(isSameWord)))
  return evidence.map((each, place) =>
    judgeSource({ evidence: each, matches: matches[place] ?? [], weights, isNeeded, isKnown, share, strict }),
  )
}

function emphasize(text: string, word: string): number {
  if (isAction(word)) return ACTION
  return /[a-z][A-Z]/.test(text) ? CAMEL_CASE : 1
}

/** The matches, with words that are part of a name as strong as the name. */
function matchNames({ index, matches, spans }: Evidence): WordMatch[] {
  // Copied only where it will be changed: it has a number for each entry.
  const named = matches.map((match, at) =>
    spans.some(({ from, to }) => from <= at && at < to)
      ? { ...match, strengths: match.strengths.slice(), by: match.by.slice() }
      : match,
  )
  spans.forEach(({ from, to, name }, place) => {
    index.names.postings(name.key, name.key + 1, (_, bytes) => {
      const isShared = hasSeveralPostings(bytes)
      readPostings(bytes, (entry, fields) => {
        const strength = name.closeness * worthOfName({ fields, isShared, isExact: true })
        for (const { strengths, by } of named.slice(from, to)) {
          // Of equals the name is taken: what a section is named after counts as standing in all its sentences.
          if (strength < (strengths[entry] ?? 0)) continue
          strengths[entry] = strength
          by[entry] = -1 - place
        }
      })
    })
  })
  return named
}
