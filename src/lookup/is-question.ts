import { listWords } from '../words/list-words.js'
import { saysItFails } from '../words/says-it-fails.js'

/** `not working`, `doesn't work` ask what is wrong with the rest. */
const WORK = /^work(?:s|ing)?$/
const NOT = /^(?:not|(?:do|does|is)n'?t)$/

/** More words than this are no mere list of keywords. */
const LONGEST_LIST = 5

const ASKING = new Set(
  listWords(`how what what's why which when where who explain please tell do does did can could is are should difference differences
  어떻게 왜 무엇 뭐 뭔가요 어떤 어디 언제 차이 방법 이유 의미 뜻 원리`),
)

/** Whether folded words ask as people do: with a question word, an ending of Korean questions, at length, or for what is wrong. */
export function isQuestion(words: readonly string[]): boolean {
  return (
    words.length > LONGEST_LIST ||
    words.some(
      (word, at) => ASKING.has(word) || saysItFails(word) || (WORK.test(word) && NOT.test(words[at - 1] ?? '')),
    ) ||
    ['요', '까', '죠', '줘', '냐', '려면'].some(ending => words.at(-1)?.endsWith(ending))
  )
}
