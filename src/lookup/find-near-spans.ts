import type { Lexicon } from '../index/lexicon.js'
import { makeNameKey } from '../words/make-name-key.js'
import type { Span } from './evidence.js'
import { findNear } from './find-near.js'
import type { QueryWord } from './read-query.js'

/** Longer runs of words are looked up as they are typed only. */
const MOST_WORDS = 3

/** Runs of neighbouring words, but not all of them, that are a misspelt name; a run has a word whose place is in `doubted`. */
export async function findNearSpans(
  names: Lexicon,
  words: readonly QueryWord[],
  doubted: ReadonlySet<number>,
): Promise<Span[]> {
  const spans: Span[] = []
  for (let size = Math.min(words.length - 1, MOST_WORDS); size > 0; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const run = words.slice(from, from + size)
      if (!run.some((_, place) => doubted.has(from + place))) continue
      const near = await findNear(names, makeNameKey(run.map(({ text }) => text).join(' ')))
      spans.push(...near.map(name => ({ from, to: from + size, name })))
    }
  }
  return spans
}
