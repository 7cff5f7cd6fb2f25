import type { Index } from '../index/open-index.js'
import { doubtNames } from './doubt-names.js'
import type { Evidence } from './evidence.js'
import { findInitials } from './find-initials.js'
import { findKin } from './find-kin.js'
import { findNames } from './find-names.js'
import { findSpans } from './find-spans.js'
import { hasCode } from './has-code.js'
import { PART } from './kin.js'
import { matchWord } from './match-word.js'
import type { Question } from './read-query.js'
import { weighNames } from './weigh-names.js'

/** What speaks for the entries of a source, if the question is spelt as it is meant. */
export function gatherLiteral(index: Index, question: Question): Evidence {
  const { key, likeKeys, words, strictness } = question
  const initials = findInitials(index.names, key)
  const isCode = words.map(word => hasCode(index.words, word))
  return {
    index,
    matches: words.map(word =>
      matchWord(index, [...findKin(index.words, word), ...findInitials(index.words, word.letters)], strictness),
    ),
    spans: findSpans(index.names, words).map(span =>
      span.to === span.from + 1 && isCode[span.from] ? { ...span, name: { ...span.name, closeness: PART } } : span,
    ),
    names:
      initials.length > 0
        ? weighNames(index.names, initials)
        : doubtNames(findNames(index.names, key, likeKeys), index, question),
  }
}
