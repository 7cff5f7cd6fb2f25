import type { Lexicon } from '../index/lexicon.js'
import type { QueryWord } from './read-query.js'

/**
 * Whether a word was typed with signs as code has them (`--user`, `3.2.13`, `get_items`), and stands somewhere so.
 *
 * What prose writes in one word now and then (`built-in`, `it's`, `venv를`) is as good without signs.
 */
export function hasCode(lexicon: Lexicon, { wholes }: QueryWord): boolean {
  return wholes.some(whole => !PROSE.test(whole) && lexicon.find(whole) >= 0)
}

/** Words joined as in prose, and what has Hangul letters. */
const PROSE = /^[a-z\d]+(?:[-'’][a-z\d]+)*$|[ㄱ-ㅣ]/
