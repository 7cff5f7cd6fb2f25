import { canBreak } from './can-break.js'
import { measureText } from './measure-text.js'
import type { Span } from './read-spans.js'

/** A word: spans that no line break may part, the blanks before it, and both their widths in cells. */
export interface Word {
  readonly spans: Span[]
  readonly blanks: readonly Span[]
  width: number
  readonly gap: number
}

/** The words of a text that is being read. */
interface Reading {
  readonly words: (Word | 'newline')[]
  /** The last one, as long as it may go on. */
  word: Word | undefined
  /** What stands before the next word, and its width in cells. */
  blanks: Span[]
  gap: number
}

// Han, kana and their marks.
const BREAKABLE = /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u

/** The words of a text, in order, and its newlines. */
export function readWords(spans: readonly Span[]): readonly (Word | 'newline')[] {
  // No generator: to hand over each of a page's words it would make an object more.
  const reading: Reading = { words: [], word: undefined, blanks: [], gap: 0 }
  spans.forEach(span => {
    span.text.match(/\n|[ \t]+|[^ \t\n]+/g)?.forEach(text => {
      if (text === '\n') addNewline(reading)
      else if (text.startsWith(' ') || text.startsWith('\t')) addBlanks(reading, text, span)
      else if (BREAKABLE.test(text)) for (const unit of splitUnits(text)) addText(reading, unit, span)
      else addText(reading, text, span)
    })
  })
  endWord(reading)
  return reading.words
}

function addText(reading: Reading, text: string, span: Span): void {
  const last = reading.word?.spans.at(-1)?.text
  if (last !== undefined && canBreak(last, text)) endWord(reading)
  const own = text === span.text ? span : { ...span, text }
  const width = measureText(text)
  if (reading.word === undefined) {
    reading.word = { spans: [own], blanks: reading.blanks, width, gap: reading.gap }
    reading.blanks = []
    reading.gap = 0
  } else {
    reading.word.spans.push(own)
    reading.word.width += width
  }
}

function addBlanks(reading: Reading, text: string, span: Span): void {
  endWord(reading)
  reading.blanks.push({ ...span, text })
  reading.gap += measureText(text)
}

/** Blanks before it are dropped. */
function addNewline(reading: Reading): void {
  endWord(reading)
  reading.words.push('newline')
  reading.blanks = []
  reading.gap = 0
}

function endWord(reading: Reading): void {
  if (reading.word !== undefined) reading.words.push(reading.word)
  reading.word = undefined
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
