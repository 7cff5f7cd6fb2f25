import type { Lexicon } from '../index/lexicon.js'
import { isStopWord } from '../words/is-stop-word.js'
import { splitWords } from '../words/split-words.js'
import { cutWord } from './cut-word.js'
import { findForms } from './find-forms.js'
import { type Kin, SAME } from './kin.js'
import { type Question, readQuery } from './read-query.js'

/** Shorter pieces are seldom forms of a verb, though they look like it. */
const LONG = 3

/** In shorter words, two Latin letters are a word by chance; words that say something are longer. */
const LONG_WORD = 9

/** The question with blanks where they were forgotten, in words that no lexicon has; undefined where no word is cut. */
export function cutApart({ words }: Question, lexicons: readonly Lexicon[]): Question | undefined {
  const isKnown = (piece: string) => {
    const [word] = readQuery(piece).words
    if (word === undefined) return false
    const isForm = ({ closeness }: Kin) => piece.length >= LONG || closeness >= SAME
    return (
      isStopWord(piece) || lexicons.some(each => each.find(word.letters) >= 0 || findForms(each, word).some(isForm))
    )
  }
  const cuts = words.map(({ text, word, letters }) => {
    if (lexicons.some(lexicon => lexicon.find(letters) >= 0)) return undefined
    const humps = splitWords(text).flatMap(each => each.humps)
    if (humps.length > 1 && humps.every(isKnown)) return humps
    const isLong = word.length >= LONG_WORD
    return cutWord(word, piece => (/^[a-z]{2}$/.test(piece) ? isLong && isStopWord(piece) : isKnown(piece)))
  })
  if (cuts.every(pieces => pieces === undefined)) return undefined
  return readQuery(words.map(({ text }, at) => cuts[at]?.join(' ') ?? text).join(' '))
}
