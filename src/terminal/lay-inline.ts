import { markWords } from './mark-words.js'
import type { Page } from './page.js'
import { readSpans, type Span } from './read-spans.js'
import { showLinks } from './show-links.js'
import { colorStyle, joinStyles, type Style } from './styles.js'

const CODE = colorStyle(36) >> 8

/** Painted text as spans ready to be wrapped: links shown, words marked, in a style of their place. */
export function layInline(painted: string, page: Page, style: Style = 0): readonly Span[] {
  const spans = showLinks(readSpans(painted), page)
  const styled = style === 0 ? spans : spans.map(span => ({ ...span, style: joinStyles(style, span.style) }))
  return markWords(styled, page.mark)
}

/** The same for running text, where code keeps its backticks if no colour tells it from words. */
export function layProse(painted: string, page: Page, style: Style = 0): readonly Span[] {
  const spans = layInline(painted, page, style)
  return page.look.color ? spans : spans.flatMap((span, at) => tick(span, spans[at - 1], spans[at + 1]))
}

function tick(span: Span, before: Span | undefined, after: Span | undefined): Span[] {
  const isCode = (other: Span | undefined) => other !== undefined && other.style >> 8 === CODE
  if (!isCode(span)) return [span]
  return [{ ...span, text: `${isCode(before) ? '' : '`'}${span.text}${isCode(after) ? '' : '`'}` }]
}
