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
  let line: Span[] = []
  const lines = [line]
  let used = 0
  const startLine = () => {
    line = []
    lines.push(line)
    used = 0
  }
  const add = (part: Span) => void line.push(part)
  const put = (parts: readonly Span[], cells: number) => {
    // No loop over an iterator, which makes an object of each word; no spread: a call takes not that many arguments.
    parts.forEach(add)
    used += cells
  }

  readWords(spans).forEach(word => {
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
  })
  return lines
}

/** The words of a text, in order, and its newlines. */
function readWords(spans: readonly Span[]): readonly (Word | 'newline')[] {
  const { words, addText, addBlanks, addNewline, end } = startWords()
  spans.forEach(span => {
    span.text.match(/\n|[ \t]+|[^ \t\n]+/g)?.forEach(text => {
      if (text === '\n') addNewline()
      else if (text.startsWith(' ') || text.startsWith('\t')) addBlanks(text, span)
      else if (BREAKABLE.test(text)) for (const unit of splitUnits(text)) addText(unit, span)
      else addText(text, span)
    })
  })
  end()
  return words
}

/** Words to be made of parts of spans. No generator: to hand over each of a page's words it would make an object more. */
function startWords() {
  const words: (Word | 'newline')[] = []
  let word: Word | undefined
  let blanks: Span[] = []
  let gap = 0
  const end = () => {
    if (word !== undefined) words.push(word)
    word = undefined
  }
  const addText = (text: string, span: Span) => {
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
  const addBlanks = (text: string, span: Span) => {
    end()
    blanks.push({ ...span, text })
    gap += measureText(text)
  }
  const addNewline = () => {
    end()
    words.push('newline')
    blanks = []
    gap = 0
  }
  return { words, addText, addBlanks, addNewline, end }
}

/** A word with kana or Han, cut at the breaks between them. */
function splitUnits(word: string): string[] {
  const units: string[] = []
  for (const letter of word) {
    const last = units.at(-1)
    if (last === undefined || canBreak(last, letter)) units.push(letter)
    else units[units.length - 1] = last + letter
  }
  return units
}
