import type { Lexicon } from '../index/lexicon.js'
import type { QueryWord } from './read-query.js'

/**
 * Whether a word was typed with signs as code has them (`--user`, `3.2.13`, `get_items`, `setup.cfg`), and stands
 * somewhere so.
 *
 * What prose writes in one word now and then (`built-in`, `it's`, `venv를`) is as good without signs; a dotted name, too,
 * since the section on `threading.Lock` may import it and call it `Lock`.
 */
export function hasCode(lexicon: Lexicon, { wholes }: QueryWord): boolean {
  return wholes.some(whole => (!PROSE.test(whole) || FILE.test(whole)) && lexicon.find(whole) >= 0)
}

/** Words joined as in prose, dotted names, and what has Hangul letters. */
const PROSE = /^[a-z\d]+(?:[-'’][a-z\d]+)*$|^[a-z]\w*(?:\.[a-z]\w*)+$|[ㄱ-ㅣ]/

/** Names of files look like dotted names. */
const FILE = /\.(?:cfg|csv|html|ini|json|md|py|sh|toml|txt|xml|ya?ml)$/
