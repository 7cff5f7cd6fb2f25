import type { Lexicon } from '../index/lexicon.js'
import { makeNameKey } from '../words/make-name-key.js'
import type { QueryWord } from './read-query.js'

/** Neighbouring words of the question that together are a name. */
export interface Span {
  readonly from: number
  /** Behind the last word. */
  readonly to: number
  /** The name's key. */
  readonly key: number
}

/** Names have no more words than this. */
const MOST_WORDS = 8

/** All runs of neighbouring words that are a name by themselves; longer ones first. */
export function findSpans(names: Lexicon, words: readonly QueryWord[]): Span[] {
  const spans: Span[] = []
  for (let size = Math.min(words.length, MOST_WORDS); size > 0; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const key = names.find(
        makeNameKey(
          words
            .slice(from, from + size)
            .map(({ text }) => text)
            .join(' '),
        ),
      )
      if (key >= 0) spans.push({ from, to: from + size, key })
    }
  }
  return spans
}
