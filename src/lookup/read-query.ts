import { isStopWord } from '../words/is-stop-word.js'
import { makeNameKey } from '../words/make-name-key.js'
import { spellLetters } from '../words/spell-letters.js'
import { splitWords } from '../words/split-words.js'
import { stemWord } from '../words/stem-word.js'

/** A word of the question. */
export interface QueryWord {
  /** As typed. */
  readonly text: string
  /** Folded. */
  readonly word: string
  readonly letters: string
  readonly stem: string
  /** What it adds to a name key. */
  readonly key: string
  /** The word as it stands with its signs (`--user`) or among others (`functools.wraps`), where that is more than itself. */
  readonly wholes: readonly string[]
  /** How little it says: 1, or far less for a stop word. */
  readonly worth: number
}

/** A question, read. */
export interface Question {
  /** As typed. */
  readonly text: string
  /** The whole of it as a name key. */
  readonly key: string
  /** Its words, each once, in order. */
  readonly words: readonly QueryWord[]
}

/** What a stop word weighs. */
const STOP_WORTH = 0.1

/** Longer questions are cut: nobody types them, and a pasted log has said enough by then. */
const MOST_WORDS = 40

/** Read a question; a blank one has no words and the key ''. */
export function readQuery(query: string): Question {
  return { text: query, key: makeNameKey(query), words: readWords(query) }
}

function readWords(query: string): QueryWord[] {
  const words = new Map<string, QueryWord>()
  for (const { text, whole, parts } of splitWords(query)) {
    const pieces = parts.length === 0 ? [whole] : parts
    for (const word of pieces) {
      if (words.has(word) || (pieces.length > 1 && /^[가-힣]{1,2}$/u.test(word) && isStopWord(word))) continue
      words.set(word, {
        text: pieces.length === 1 ? text : word,
        word,
        letters: spellLetters(word),
        stem: stemWord(word),
        key: makeNameKey(word),
        wholes: whole === word ? [] : [spellLetters(whole)],
        worth: isStopWord(word) ? STOP_WORTH : 1,
      })
    }
    if (words.size >= MOST_WORDS) break
  }
  return [...words.values()]
}
