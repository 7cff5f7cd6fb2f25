import { canBreak } from './can-break.js'
import { cutWord } from './cut-word.js'
import { measureText } from './measure-text.js'
import type { Span } from './read-spans.js'

// Han, kana and their marks.
const BREAKABLE = /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u

/** A word: spans that no line break may part, the blanks before it, and both their widths in cells. */
interface Word {
  readonly spans: Span[]
  readonly blanks: Span[]
  width: number
  gap: number
}

/**
 * Text as lines no wider than `width` cells: broken at blanks and between kana and Han; a word moves whole to the next
 * line, and is cut only where it fits no line. A newline in it starts a line. At least one line, empty for no text.
 *
 * fast-wrap-ansi, which does much of this, forgets all but the last of nested styles at a line's end.
 * @param width at least 2, the widest letter
 */
export function wrapSpans(spans: readonly Span[], width: number): Span[][] {
  const lines: Span[][] = [[]]
  let used = 0
  const startLine = () => {
    lines.push([])
    used = 0
  }
  const put = (parts: readonly Span[], cells: number) => {
    const line = lines.at(-1)
    // A loop: there may be more spans than a call takes arguments.
    for (const part of parts) line?.push(part)
    used += cells
  }

  for (const word of readWords(spans)) {
    if (word === 'newline') startLine()
    else if (used > 0 && used + word.gap + word.width <= width) {
      put(word.blanks, word.gap)
      put(word.spans, word.width)
    } else {
      if (used > 0) startLine()
      const pieces = word.width <= width ? [word] : cutWord(word.spans, width)
      for (const piece of pieces) {
        if (piece !== pieces[0]) startLine()
        put(piece.spans, piece.width)
      }
    }
  }
  return lines
}

// No generator: a page has thousands of words, and each would take an object to be handed over.
function readWords(spans: readonly Span[]): (Word | 'newline')[] {
  const words: (Word | 'newline')[] = []
  let word: Word = { spans: [], blanks: [], width: 0, gap: 0 }
  for (const span of spans) {
    for (const text of span.text.match(/\n|[ \t]+|[^ \t\n]+/g) ?? []) {
      const isBlank = text === '\n' || text.startsWith(' ') || text.startsWith('\t')
      if (isBlank && word.spans.length > 0) {
        words.push(word)
        word = { spans: [], blanks: [], width: 0, gap: 0 }
      }
      if (text === '\n') {
        word = { spans: [], blanks: [], width: 0, gap: 0 }
        words.push('newline')
      } else if (isBlank) {
        word.blanks.push({ ...span, text })
        word.gap += measureText(text)
      } else {
        for (const unit of splitUnits(text)) {
          const last = word.spans.at(-1)?.text
          if (last !== undefined && canBreak(last, unit)) {
            words.push(word)
            word = { spans: [], blanks: [], width: 0, gap: 0 }
          }
          word.spans.push(unit === span.text ? span : { ...span, text: unit })
          word.width += measureText(unit)
        }
      }
    }
  }
  if (word.spans.length > 0) words.push(word)
  return words
}

/** A word at its breaks between kana and Han; most words have none. */
function splitUnits(word: string): string[] {
  if (!BREAKABLE.test(word)) return [word]
  const units: string[] = []
  for (const letter of word) {
    const last = units.at(-1)
    if (last === undefined || canBreak(last, letter)) units.push(letter)
    else units[units.length - 1] = last + letter
  }
  return units
}
