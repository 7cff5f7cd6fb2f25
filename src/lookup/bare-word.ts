import { isAscii } from '../words/is-ascii.js'
import type { QueryWord } from './read-query.js'

/** A word as names have it: a Korean one without particles and endings, any other as typed. */
export function bareWord({ text, word, stem }: QueryWord): string {
  return !isAscii(word) && /^[가-힣]+$/u.test(word) ? stem : text
}
