import type { Lexicon } from '../index/lexicon.js'
import { makeNameKey } from '../words/make-name-key.js'
import type { Span } from './evidence.js'
import type { QueryWord } from './read-query.js'

/** Names have no more words than this. */
const MOST_WORDS = 8

/** All runs of neighbouring words that are a name by themselves; longer ones first. */
export function findSpans(names: Lexicon, words: readonly QueryWord[]): Span[] {
  const spans: Span[] = []
  for (let size = Math.min(words.length, MOST_WORDS); size > 0; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const text = words.slice(from, from + size).map(({ text }) => text)
      const key = names.find(makeNameKey(text.join(' ')))
      if (key >= 0) spans.push({ from, to: from + size, name: { key, closeness: 1, how: 'exact' } })
    }
  }
  return spans
}
