import { isStopWord } from '../words/is-stop-word.js'
import { stemWord } from '../words/stem-word.js'

const SIGNS = /^[!-/:-@[-^`{-~]+$/
/** What an operator goes on with; brackets may stand behind it. */
const OPERATOR = /[!%&*+\-/:<=>@^|~]/
/** Of scripts that are written with blanks. */
const SHORT = /^(?:[a-z\d]{1,2}|[가-힣]{1,2})$/i

/**
 * Whether what stands at a place of a text is a word there, or the beginning of one, and not a piece of another: `sort` in
 * `sorted`, not in `resort`.
 *
 * A word of one or two letters must be all of it, but for Korean particles and endings (`파일` in `파일을`), and so must
 * a stop word; an operator must not be a part of another one.
 *
 * @param to where it ends, not with that letter
 */
export function standsAlone(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to)
  const before = text.slice(Math.max(from - 2, 0), from)
  // Expressions are asked late: V8 compiles each when it is first used.
  if (!startsInSign(word)) {
    if (endsInLetter(before)) return false
  } else if (SIGNS.test(word)) return !SIGNS.test(before.slice(-1)) && !OPERATOR.test(text.charAt(to))
  if ((word.length > 2 || !SHORT.test(word)) && !isStopWord(word.toLowerCase())) return true
  return /[가-힣]$/u.test(word) ? isForm(word, text.slice(to)) : isWhole(word, before, text.slice(to, to + 2))
}

function startsInSign(word: string): boolean {
  const code = word.toLowerCase().charCodeAt(0)
  return code < 0x80 && code !== 0x5f && !(code >= 0x61 && code <= 0x7a) && !(code >= 0x30 && code <= 0x39)
}

// Unicode's classes are read only where other letters stand: that takes long.
function endsInLetter(text: string): boolean {
  return /[\dA-Za-z\uac00-\ud7a3]$/.test(text) || (/[^\0-\x7f]$/.test(text) && /[\p{L}\p{N}]$/u.test(text))
}

/** Whether a Latin word or a number ends where it does: `re` in `re.sub`, not in `re_name`, nor `3` in `3.12`. */
function isWhole(word: string, before: string, after: string): boolean {
  if (before.endsWith('_') || /^[\w\u00c0-\u024f]/.test(after)) return false
  return !/^\d+$/.test(word) || !(/\d\.$/.test(before) || /^\.\d/.test(after))
}

/** Whether no more than particles and endings follow a Korean word. */
function isForm(word: string, after: string): boolean {
  const [rest = ''] = /^[가-힣]*/u.exec(after.slice(0, LONGEST_ENDING)) ?? []
  // Stems have two syllables at least.
  const longer = word.length === 1 ? `가${word}` : word
  return rest === '' || stemWord(longer + rest) === longer
}

/** More syllables than this are no ending. */
const LONGEST_ENDING = 8
