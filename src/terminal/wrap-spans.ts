import { canBreak } from './can-break.js'
import { cutWord } from './cut-word.js'
import { measureText } from './measure-text.js'
import type { Span } from './read-spans.js'

// Han, kana and their marks.
const BREAKABLE = /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u

/** A word: spans that no line break may part, the blanks before it, and both their widths in cells. */
interface Word {
  readonly spans: Span[]
  readonly blanks: readonly Span[]
  width: number
  readonly gap: number
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

// A page has hundreds of words: no generator, which takes an object to hand each over, and no array that grows.
function readWords(spans: readonly Span[]): (Word | 'newline')[] {
  const words: (Word | 'newline')[] = []
  let word: Word | undefined
  let blanks: readonly Span[] = []
  let gap = 0
  const end = () => {
    if (word !== undefined) words.push(word)
    word = undefined
  }
  const add = (text: string, span: Span) => {
    const last = word?.spans.at(-1)?.text
    if (last !== undefined && canBreak(last, text)) end()
    const own = text === span.text ? span : { ...span, text }
    const width = measureText(text)
    if (word === undefined) {
      word = { spans: [own], blanks, width, gap }
      blanks = []
      gap = 0
    } else {
      word.spans.push(own)
      word.width += width
    }
  }

  for (const span of spans) {
    for (const text of span.text.match(/\n|[ \t]+|[^ \t\n]+/g) ?? []) {
      if (text === '\n') {
        end()
        words.push('newline')
        blanks = []
        gap = 0
      } else if (text.startsWith(' ') || text.startsWith('\t')) {
        end()
        blanks = [...blanks, { ...span, text }]
        gap += measureText(text)
      } else if (BREAKABLE.test(text)) for (const unit of splitUnits(text)) add(unit, span)
      else add(text, span)
    }
  }
  end()
  return words
}

/** A word at its breaks between kana and Han; most words have none of them. */
function splitUnits(word: string): string[] {
  const units: string[] = []
  for (const letter of word) {
    const last = units.at(-1)
    if (last === undefined || canBreak(last, letter)) units.push(letter)
    else units[units.length - 1] = last + letter
  }
  return units
}
