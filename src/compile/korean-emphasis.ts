import { type MarkedExtension, Tokenizer } from 'marked'

const LETTER = '[\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]'
const RUN = '(?:\\*+|~~?)'
const MARK = '[^\\p{L}\\p{N}\\s*_~]'
const BEFORE_CLOSING = new RegExp(`${MARK}(?=${RUN}${LETTER})`, 'gu')
// The mark first: else a long line of stars is read back from each of them.
const BEHIND_OPENING = new RegExp(`${MARK}(?<=${LETTER}${RUN}${MARK})`, 'gu')
const ENDS_IN_LETTER = new RegExp(`${LETTER}$`, 'u')

/** No emphasis has more letters: marked looks for the end of each anew, in a long line of stars for minutes. */
const FARTHEST = 2000

/**
 * Emphasis as Koreans write it: `**함수(func)**는` and `는**"이것"**` are bold, though CommonMark wants a blank there;
 * and the single tildes of `1~3개, 5~7개` strike nothing.
 *
 * Beside Hangul, Han and kana the mark inside the stars counts as a letter.
 * @see https://github.com/commonmark/commonmark-spec/issues/650
 */
export function koreanEmphasis(): MarkedExtension {
  return {
    hooks: {
      emStrongMask: masked => masked.replace(BEFORE_CLOSING, toLetters).replace(BEHIND_OPENING, toLetters),
    },
    tokenizer: {
      emStrong(text, masked, before = '') {
        const near = text.slice(0, FARTHEST)
        const nearMasked = masked.slice(masked.length - text.length).slice(0, FARTHEST)
        return Tokenizer.prototype.emStrong.call(this, near, nearMasked, pretendBlank(text, before))
      },
      del(text, masked, before = '') {
        const token = Tokenizer.prototype.del.call(this, text, masked, pretendBlank(text, before))
        const isSingle = token !== undefined && !token.raw.startsWith('~~')
        const isRange = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(text.slice(token?.raw.length))
        return isSingle && isRange ? undefined : token
      },
    },
  }
}

function toLetters(mark: string): string {
  return 'a'.repeat(mark.length)
}

function pretendBlank(text: string, before: string): string {
  return !text.startsWith('_') && ENDS_IN_LETTER.test(before) ? '' : before
}
