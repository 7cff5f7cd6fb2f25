import { readCodeBlocks } from '../code/read-code-blocks.js'
import { runnableCode } from '../code/runnable-code.js'
import type { Hit } from '../types.js'
import { joinParts } from './join-parts.js'
import type { ShowOptions } from './print-sections.js'

/** Words and options, settled. */
export interface Settled {
  readonly words: readonly string[]
  readonly options: ShowOptions
}

/**
 * Decide what the word behind `--code` is: its value if the section found without it has code in that language,
 * else one of the words.
 *
 * @param find the sections that some words stand for
 */
export async function settleCodeWord(
  words: readonly string[],
  options: ShowOptions,
  find: (words: readonly string[]) => Promise<readonly Hit[]> | readonly Hit[],
): Promise<Settled> {
  const { codeWord } = options
  const at = codeWord === undefined ? -1 : words.indexOf(codeWord)
  if (codeWord === undefined || at < 0 || words.length === 1) return { words, options }

  const others = words.toSpliced(at, 1)
  const wanted = codeWord.toLowerCase()
  const isLanguage = (await find(others)).some(
    hit => runnableCode(readCodeBlocks(joinParts(hit)), wanted) !== undefined,
  )
  return isLanguage ? { words: others, options: { ...options, code: wanted } } : { words, options }
}
