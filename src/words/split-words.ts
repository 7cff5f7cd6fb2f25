import { normalizeText } from './normalize-text.js'

/** A word of a text, with the words it is made of. */
export interface Word {
  /** As written, normalized: `functools.wraps`, `--user`, `ThreadPoolExecutor`. */
  readonly text: string
  /** Folded. */
  readonly whole: string
  /** What stands between joints and underscores, folded: `functools`, `wraps`. Empty for an operator; one part for most words. */
  readonly parts: readonly string[]
  /** What a part in mixed case is made of, folded: `thread`, `pool`, `executor`. Empty for most words. */
  readonly humps: readonly string[]
}

/** Longer words are left out: nobody types them. */
const LONGEST = 64

// A word may have a sign in front (`--user`, `**kwargs`, `@cache`), joints (`os.path.join`) and signs behind (`c++`).
// An operator is a word where it stands alone.
const WORD =
  /(?<![\p{L}\p{M}\p{N}_)\]])(?:--?|\*\*?|@|\$|%)?[\p{L}\p{M}\p{N}_]+(?:(?:[.\-'’]|::)[\p{L}\p{M}\p{N}_]+)*(?:\+\+|#)?|[\p{L}\p{M}\p{N}_]+(?:(?:[.\-'’]|::)[\p{L}\p{M}\p{N}_]+)*|(?<![^\s([{`'",])(?![-.:/](?![-.:/=+*%@&|^~<>!]))[-+*/%@&|^~<>=!:.]{1,3}(?![^\s)\]}`'",;?])/gu

/**
 * The words of a text, in its order, repeated ones as often as they stand there.
 *
 * Dotted names, dunder names, option names and operators are words, and so are their parts. A Korean word behind a
 * foreign one (`venv를`) is a part of its own.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const [word] of normalizeText(text).matchAll(WORD)) {
    if (word.length > LONGEST) continue
    const whole = word.toLowerCase()
    if (/^[a-z]+$/.test(word)) words.push({ text: word, whole, parts: [whole], humps: [] })
    else words.push({ text: word, whole, parts: splitParts(whole), humps: splitHumps(word) })
  }
  return words
}

function splitParts(whole: string): string[] {
  return whole.split(BETWEEN_PARTS).filter(part => /[\p{L}\p{N}]/u.test(part))
}

const BETWEEN_PARTS =
  /[^\p{L}\p{M}\p{N}]+|(?<=[\uac00-\ud7a3\u3131-\u3163])(?![\uac00-\ud7a3\u3131-\u3163])|(?<![\uac00-\ud7a3\u3131-\u3163])(?=[\uac00-\ud7a3\u3131-\u3163])/u

function splitHumps(word: string): string[] {
  if (!/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(word)) return []
  return word
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(part => part.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u))
    .filter(humps => humps.length > 1)
    .flat()
    .map(hump => hump.toLowerCase())
}
