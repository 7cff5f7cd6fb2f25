import type { Index } from '../index/open-index.js'
import type { Evidence } from './evidence.js'
import { findInitials } from './find-initials.js'
import { findKin } from './find-kin.js'
import { findNames } from './find-names.js'
import { findSpans } from './find-spans.js'
import { matchWord } from './match-word.js'
import type { Question } from './read-query.js'
import { weighNames } from './weigh-names.js'

/** What speaks for the entries of a source, if the question is spelt as it is meant. */
export function gatherLiteral(index: Index, { key, likeKeys, words, strictness }: Question): Evidence {
  const initials = findInitials(index.names, key)
  return {
    index,
    matches: words.map(word =>
      matchWord(index, [...findKin(index.words, word), ...findInitials(index.words, word.letters)], strictness),
    ),
    spans: findSpans(index.names, words),
    names: initials.length > 0 ? weighNames(index.names, initials) : findNames(index.names, key, likeKeys),
  }
}
