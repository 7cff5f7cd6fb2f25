import type { Match } from '../types.js'

/**
 * The texts to be marked on a page, each once: what was found, or, of what begins with the word as typed, that word.
 *
 * A name that was found for its beginning alone is not marked to its end.
 */
export function listMarks(matches: readonly Match[]): string[] {
  const marks = matches.flatMap(({ word, how, found }) => {
    if (how !== 'exact' && how !== 'prefix') return [found]
    return found.toLowerCase().startsWith(word.toLowerCase()) ? [word] : [found, word]
  })
  return [...new Set(marks)]
}
