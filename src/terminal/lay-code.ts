import type { Block } from '../types.js'
import { badgeOf } from './badge-of.js'
import { markWords } from './mark-words.js'
import type { Line, Page } from './page.js'
import { readSpans, type Span } from './read-spans.js'
import { DIM, joinStyles } from './styles.js'
import { wrapSpans } from './wrap-spans.js'

type CodePart = Extract<Block, { readonly kind: 'code' }>

/**
 * Code as it was written, flush left, never wrapped; above it a dim line with what the words behind the fence say.
 *
 * That line is a comment to Python and shells, should it be copied with the code. An empty block gives no lines.
 */
export function layCode({ text, words }: CodePart, page: Page): Line[] {
  if (text === '') return []
  const style = words.includes('output') ? DIM : 0
  const spans = readSpans(text).map(span => (style === 0 ? span : { ...span, style: joinStyles(style, span.style) }))
  const badge = badgeOf(words, page.say)
  const above = badge === '' ? [] : wrapSpans([{ text: `# ${badge}`, style: DIM }], page.width)
  return [
    ...above.map(line => ({ spans: line })),
    ...splitLines(markWords(spans, page.mark)).map((line): Line => ({ spans: line, isCode: true })),
  ]
}

function splitLines(spans: readonly Span[]): Span[][] {
  let line: Span[] = []
  const lines = [line]
  // No loops over iterators, which make an object of each step.
  spans.forEach(span => {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) {
        line = []
        lines.push(line)
      }
      if (text !== '') line.push(text === span.text ? span : { ...span, text })
    })
  })
  return lines
}
