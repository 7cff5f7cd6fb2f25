import { type LetterRules, letterRules } from './letter-rules.js'
import { normalizeText } from './normalize-text.js'

/** A word of a text, with the words it is made of. */
export interface Word {
  /** As written, normalized: `functools.wraps`, `--user`, `ThreadPoolExecutor`. */
  readonly text: string
  /** Folded. */
  readonly whole: string
  /** What stands between joints and underscores, folded: `functools`, `wraps`. Empty for an operator or an emoji; one part for most words. */
  readonly parts: readonly string[]
  /** What a part in mixed case is made of, folded: `thread`, `pool`, `executor`. Empty for most words. */
  readonly humps: readonly string[]
}

/** Longer words are left out: nobody types them. */
const LONGEST = 64

/**
 * The words of a text, in its order, repeated ones as often as they stand there.
 *
 * Dotted names, dunder names, option names, operators and emoji are words, and so are their parts. A Korean word behind a
 * foreign one (`venv를`) is a part of its own.
 */
export function splitWords(text: string): Word[] {
  const normal = normalizeText(text)
  // As most questions are; V8 takes longer to compile the rules than to answer.
  if (/^(?:[a-z]+|[가-힣]+)(?: (?:[a-z]+|[가-힣]+))*$/.test(normal))
    return normal.split(' ').filter(isShort).map(describePlain)
  const rules = letterRules(normal)
  const words: Word[] = []
  for (const [word] of normal.matchAll(rules.word)) {
    if (!isShort(word)) continue
    const whole = word.toLowerCase()
    if (/^[a-z]+$/.test(word)) words.push(describePlain(word))
    else words.push({ text: word, whole, parts: splitParts(whole, rules), humps: splitHumps(word, rules) })
  }
  return words
}

/** A word of small Latin letters or of Hangul, which is in one piece. */
function describePlain(word: string): Word {
  return { text: word, whole: word, parts: [word], humps: [] }
}

function isShort(word: string): boolean {
  return word.length <= LONGEST
}

function splitParts(whole: string, { joint, letter }: LetterRules): string[] {
  return whole.split(joint).filter(part => letter.test(part))
}

function splitHumps(word: string, { gaps, hump }: LetterRules): string[] {
  if (!hump.test(word)) return []
  return word
    .split(gaps)
    .map(part => part.split(hump))
    .filter(humps => humps.length > 1)
    .flat()
    .map(part => part.toLowerCase())
}
