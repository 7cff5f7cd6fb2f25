import type { Lexicon } from '../index/lexicon.js'
import { makeNameKey } from '../words/make-name-key.js'
import { bareWord } from './bare-word.js'
import type { Span } from './evidence.js'
import type { QueryWord } from './read-query.js'

/** Names have no more words than this. */
const MOST_WORDS = 8

/** How close a name is that stands in the question with words between that say nothing, or with particles. */
const LOOSE = 0.95

/** All runs of words that are a name by themselves, with or without the words that say nothing; longer ones first. */
export function findSpans(names: Lexicon, words: readonly QueryWord[]): Span[] {
  const places = [...words.keys()]
  const telling = places.filter(at => words[at]?.worth === 1)
  const bare = words.map(bareWord)
  const bareWords = words.map((word, at) => ({ ...word, text: bare[at] ?? '' }))
  return [
    ...findRuns(names, words, places),
    ...(telling.length < words.length ? findRuns(names, words, telling) : [])
      .concat(
        bare.every((text, at) => text === words[at]?.text)
          ? []
          : findRuns(names, bareWords, telling).filter(({ from, to }) => to > from + 1),
      )
      .map(span => ({ ...span, name: { ...span.name, closeness: LOOSE } })),
  ]
}

/** The names among the words at these places, each of words that are neighbours there. */
function findRuns(names: Lexicon, words: readonly QueryWord[], places: readonly number[]): Span[] {
  const spans: Span[] = []
  for (let size = Math.min(places.length, MOST_WORDS); size > 0; size -= 1) {
    for (let at = 0; at + size <= places.length; at += 1) {
      const run = places.slice(at, at + size)
      const key = names.find(makeNameKey(run.map(place => words[place]?.text).join(' ')))
      const [from = 0] = run
      if (key >= 0) spans.push({ from, to: (run.at(-1) ?? from) + 1, name: { key, closeness: 1, how: 'exact' } })
    }
  }
  return spans
}
