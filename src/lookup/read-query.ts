import { foldText } from '../words/fold-text.js'
import { isFiller } from '../words/is-filler.js'
import { isStopWord } from '../words/is-stop-word.js'
import { listPlurals } from '../words/list-plurals.js'
import { listSingulars } from '../words/list-singulars.js'
import { listWords } from '../words/list-words.js'
import { makeNameKey } from '../words/make-name-key.js'
import { saysItFails } from '../words/says-it-fails.js'
import { spellLetters } from '../words/spell-letters.js'
import { splitWords, type Word } from '../words/split-words.js'
import { stemWord } from '../words/stem-word.js'
import { bareWord } from './bare-word.js'
import { isQuestion } from './is-question.js'

/** A word of the question. */
export interface QueryWord {
  /** As typed. */
  readonly text: string
  /** Folded. */
  readonly word: string
  readonly letters: string
  readonly stem: string
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
  /** Other name keys as good as it: Korean words without particles and endings, an English noun in the other number. */
  readonly likeKeys: readonly string[]
  /** Its words, each once, in order. */
  readonly words: readonly QueryWord[]
  /** How many of its words an answer needs: 1 for keywords, the less the longer a sentence is, and less if it asks. */
  readonly strictness: number
}

/** What a stop word weighs. */
const STOP_WORTH = 0.1

/** Longer questions are cut: nobody types them, and a pasted log has said enough by then. */
const MOST_WORDS = 40

/** Words with more of them are a sentence: it has words that no note needs. */
const MOST_KEYWORDS = 4

/** With so many stop words, a question is put as people talk; what is left of strictness then. */
const TALKATIVE = 2
const TALK = 0.35

/** Read a question; a blank one has no words and the key ''. */
export function readQuery(query: string): Question {
  const split = splitWords(query)
  const isAsked = isQuestion(split.map(({ whole }) => whole))
  const words = readWords(split, isAsked)
  const keywords = words.filter(({ worth }) => worth === 1).length
  const isTalk = isAsked || words.length - keywords >= TALKATIVE
  const strictness = Math.min(1, MOST_KEYWORDS / keywords) * (isTalk ? TALK : 1)
  const key = makeNameKey(query)
  const folded = foldText(query)
  const like = [words, words.filter(isTelling)]
    .map(some => some.map(bareWord).join(' '))
    .concat(listSingulars(folded), listPlurals(folded))
    .map(makeNameKey)
  const likeKeys = [...new Set(like)].filter(other => other !== '' && other !== key)
  return { text: query, key, likeKeys, words, strictness }
}

/** Whether a word does more than ask about the others. */
const isTelling = ({ word, worth }: QueryWord) =>
  !ASKING_ABOUT.has(word) && !saysItFails(word) && !(worth < 1 && /^\d+$/.test(word))

/** What is said of a name to ask about it, and what all notes are about. In English such words stand in names, too. */
const ASKING_ABOUT = new Set(
  listWords(`차이 차이점 사용법 활용법 방법 법 예제 예시 설명 뜻 의미 뭔가요 뭐야 뭐예요 뭐죠 뭔지 무엇 무엇인가요 무엇인지 하는 쓰는 사용하는 이용하는 하나요 하죠 하려면
  쓰나요 쓰죠 사용하나요 어떻게 알려줘 알려주세요 설명해줘 설명해주세요
  example examples tutorial cheatsheet python 파이썬 파이썬에서 파이썬으로`),
)

const PYTHON: ReadonlySet<string> = new Set(['python', '파이썬'])

function readWords(split: readonly Word[], isAsked: boolean): QueryWord[] {
  const words = new Map<string, QueryWord>()
  for (const [place, { text, whole, parts }] of split.entries()) {
    // `python 3.12` says which Python is in use, seldom what is asked.
    const isVersion = PYTHON.has(split[place - 1]?.whole ?? '') && /^[23](?:\.\d+)*$/.test(whole)
    const isEmoji = parts.length === 0 && whole > '~'
    const pieces = parts.length === 0 ? [whole] : parts
    for (const word of pieces) {
      if (words.has(word) || (pieces.length > 1 && /^[가-힣]{1,2}$/u.test(word) && isStopWord(word))) continue
      // All notes are about it: beside other words it says as little as those that only join them.
      const isTheme = split.length > 1 && PYTHON.has(word)
      words.set(word, {
        text: pieces.length === 1 ? text : word,
        word,
        letters: spellLetters(word),
        stem: stemWord(word),
        wholes: whole === word ? [] : [spellLetters(whole)],
        worth: isTheme || isVersion || isEmoji || isStopWord(word) || (isAsked && isFiller(word)) ? STOP_WORTH : 1,
      })
    }
    if (words.size >= MOST_WORDS) break
  }
  return [...words.values()]
}
