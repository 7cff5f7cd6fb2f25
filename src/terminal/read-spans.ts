import { applySgr, type Style } from './styles.js'

/** Text of one style, and the address it leads to if it is part of a link. */
export interface Span {
  readonly text: string
  readonly style: Style
  readonly link?: string
}

/** Painted text as spans, none of them empty; what is left open at the end is closed with it. */
export function readSpans(painted: string): Span[] {
  if (!painted.includes('\x1b')) return painted === '' ? [] : [{ text: painted, style: 0 }]
  const spans: Span[] = []
  let style: Style = 0
  let link: string | undefined
  let at = 0
  const add = (end: number) => {
    const text = painted.slice(at, end)
    if (text !== '') spans.push({ text, style, ...(link === undefined ? {} : { link }) })
  }
  for (const sequence of painted.matchAll(/\x1b\[([\d;]*)m|\x1b\]8;;([^\x07]*)\x07/gu)) {
    add(sequence.index)
    at = sequence.index + sequence[0].length
    if (sequence[1] !== undefined) style = applySgr(style, sequence[1])
    else link = sequence[2] || undefined
  }
  add(painted.length)
  return spans
}
