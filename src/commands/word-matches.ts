import { matchWords } from '../messages/match-words.js'
import type { Lang, Match } from '../types.js'
import { isStopWord } from '../words/is-stop-word.js'

/** Fields that a row of hits does not show. */
const UNSEEN = /^(?:alias|tag)$/

/**
 * Why a section is a hit, where its row does not show it: `vnev → venv (title, typo)`, `walrus (alias)`. '' where all
 * words stand as typed in what is shown. Nothing is said of stop words where there are others.
 *
 * @param shown id and title of the row
 */
export function wordMatches(matches: readonly Match[], shown: string, lang: Lang): string {
  const { fields, ways } = matchWords[lang]
  const telling = matches.filter(({ word }) => !isStopWord(word.toLowerCase()))
  return (telling.length > 0 ? telling : matches)
    .flatMap(({ word, field, how, found }) => {
      const way = how === 'exact' || how === 'prefix' ? undefined : ways[how]
      const isSeen = !UNSEEN.test(field) || shown.toLowerCase().includes(found.toLowerCase())
      if (way === undefined && isSeen) return []
      const pair = word.toLowerCase() === found.toLowerCase() ? word : `${word} → ${found}`
      return [`${pair} (${[fields[field], way].filter(part => part !== undefined).join(', ')})`]
    })
    .join(' · ')
}
