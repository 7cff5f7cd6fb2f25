import type { Match } from '../types.js'
import { isAscii } from '../words/is-ascii.js'
import { isStopWord } from '../words/is-stop-word.js'
import { splitWords } from '../words/split-words.js'
import { stemWord } from '../words/stem-word.js'

/** Words with no more letters are marked as whole words alone. */
const SHORT = 2

/**
 * The words to be marked on a page, each once: those typed, and those that others were taken for. Stop words only where
 * there are no others.
 *
 * A word that was found for its beginning alone is not marked to its end, but for one of a letter or two, of which the
 * beginning says nothing.
 */
export function listMarks(matches: readonly Match[]): string[] {
  const marks = matches.flatMap(listWords)
  const telling = marks.filter(word => !isStopWord(word.toLowerCase()))
  return [...new Set(telling.length > 0 ? telling : marks)]
}

function listWords({ word, how, found }: Match): string[] {
  if (how !== 'exact' && how !== 'prefix') return readWords(found)
  if (!found.toLowerCase().startsWith(word.toLowerCase())) return [...readWords(found), ...readWords(word)]
  const typed = readWords(word)
  const last = typed.at(-1) ?? ''
  // Only the last word may be typed by half.
  return last.length <= SHORT && found.length > word.length
    ? typed.map(each => (each === last ? lengthen(each, found) : each))
    : typed
}

/** The words of a text, those of a name of code too (`os.path`), and Korean ones without particles and endings. */
function readWords(text: string): string[] {
  return splitWords(text).flatMap(({ text: word, parts }) => {
    if (!isAscii(word) && /^[가-힣]+$/u.test(word)) return [stemWord(word), word]
    // What stands between underscores is no word of its own: `check` is not what `check_output` is about.
    const pieces = parts.length > 1 ? word.split(/(?<=\w)[.:-]+(?=\w)/).filter(piece => !/^\d+$/.test(piece)) : []
    const isSigned = word.startsWith('@') || word.startsWith('*')
    return [isSigned ? word.replace(/^[@*]+(?=\w)/, '') : word, ...pieces, word]
  })
}

/** The longer word that a short one is the beginning of, if there is one, else the word. */
function lengthen(word: string, found: string): string {
  const longer = splitWords(found).map(({ text }) => stemWord(text))
  return longer.find(text => text.length > word.length && text.toLowerCase().startsWith(word.toLowerCase())) ?? word
}
