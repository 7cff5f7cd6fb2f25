import { measureText } from './measure-text.js'
import type { Page } from './page.js'
import type { Span } from './read-spans.js'
import { DIM, joinStyles, UNDERLINE } from './styles.js'
import { clickable, joinTexts } from './write-line.js'

/**
 * Links as they are read: underlined where the terminal opens them, else followed by ` (address)`, unless the label is
 * the address already.
 *
 * @param page of the whole line, not of a cell of a table
 */
export function showLinks(spans: readonly Span[], page: Pick<Page, 'width' | 'look'>): Span[] {
  const shown: Span[] = []
  for (let at = 0; at < spans.length; ) {
    const link = spans[at]?.link
    let end = at + 1
    while (end < spans.length && link !== undefined && spans[end]?.link === link) end += 1
    const label = spans.slice(at, end)
    at = end
    for (const span of link === undefined ? label : showLink(label, link, page)) shown.push(span)
  }
  return shown
}

function showLink(label: readonly Span[], link: string, { width, look }: Pick<Page, 'width' | 'look'>): Span[] {
  if (isAddress(joinTexts(label), link) || (look.links && clickable(link) !== undefined)) return underline(label)
  return [...label.map(withoutLink), ...addressOf(link, width)]
}

/** The address is a span of its own, so that it stays whole; without brackets where they would stand alone on lines. */
function addressOf(link: string, width: number): Span[] {
  const cells = measureText(link)
  const address = { text: link, style: DIM, link }
  if (cells <= width && cells + 2 > width) return [{ text: ' ', style: 0 }, address]
  return [{ text: ' (', style: DIM }, address, { text: ')', style: DIM }]
}

function isAddress(label: string, link: string): boolean {
  const bare = (text: string) =>
    text
      .trim()
      .replace(/^(?:https?:\/\/|mailto:)/iu, '')
      .replace(/\/$/u, '')
  return bare(label) === bare(link)
}

function underline(label: readonly Span[]): Span[] {
  return label.map(span => ({ ...span, style: joinStyles(UNDERLINE, span.style) }))
}

function withoutLink({ text, style }: Span): Span {
  return { text, style }
}
