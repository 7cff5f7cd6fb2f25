import { canBreak } from './can-break.js'
import { cutWord } from './cut-word.js'
import { measureText } from './measure-text.js'
import type { Span } from './read-spans.js'
import { joinTexts } from './write-line.js'

/** A word: spans that no line break may part, the blanks before it, and both their widths in cells. */
interface Word {
  readonly spans: Span[]
  readonly blanks: readonly Span[]
  readonly width: number
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
    lines.at(-1)?.push(...parts)
    used += cells
  }

  for (const word of readWords(spans)) {
    if (word === 'newline') startLine()
    else if (used > 0 && used + word.gap + word.width <= width)
      put([...word.blanks, ...word.spans], word.gap + word.width)
    else {
      if (used > 0) startLine()
      const pieces = word.width <= width ? [word] : cutWord(word.spans, width)
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) startLine()
        put(piece.spans, piece.width)
      }
    }
  }
  return lines
}

function* readWords(spans: readonly Span[]): Generator<Word | 'newline'> {
  let parts: Span[] = []
  let blanks: Span[] = []
  const take = (): Word => {
    const word = { spans: parts, blanks, width: measureText(joinTexts(parts)), gap: measureText(joinTexts(blanks)) }
    parts = []
    blanks = []
    return word
  }

  for (const span of spans) {
    for (const text of span.text.match(/\n|[ \t]+|[^ \t\n]+/gu) ?? []) {
      const isBlank = text === '\n' || /^[ \t]/u.test(text)
      if (isBlank && parts.length > 0) yield take()
      if (text === '\n') {
        blanks = []
        yield 'newline'
      } else if (isBlank) blanks.push({ ...span, text })
      else {
        for (const unit of splitUnits(text)) {
          const last = parts.at(-1)?.text
          if (last !== undefined && canBreak(last, unit)) yield take()
          parts.push({ ...span, text: unit })
        }
      }
    }
  }
  if (parts.length > 0) yield take()
}

/** A word at its breaks between kana and Han; most words have none. */
function splitUnits(word: string): string[] {
  if (!/[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u.test(word)) return [word]
  const units: string[] = []
  for (const letter of word) {
    const last = units.at(-1)
    if (last === undefined || canBreak(last, letter)) units.push(letter)
    else units[units.length - 1] = last + letter
  }
  return units
}
