import { applySgr, type Style } from './styles.js'

/** Text of one style, and the address it leads to if it is part of a link. */
export interface Span {
  readonly text: string
  readonly style: Style
  readonly link?: string
}

/** What starts a style (SGR), and a link (OSC 8), and what ends them. */
const STYLE = { start: '\x1b[', end: 'm' }
const LINK = { start: '\x1b]8;;', end: '\x07' }

/** Painted text as spans, none of them empty; what is left open at the end is closed with it. */
export function readSpans(painted: string): Span[] {
  const spans: Span[] = []
  let style: Style = 0
  let link: string | undefined
  let at = 0
  const add = (end: number) => {
    if (end > at) spans.push({ text: painted.slice(at, end), style, ...(link === undefined ? {} : { link }) })
  }
  // By place, since an expression makes an array and more for each of a page's hundreds of sequences.
  for (let start = painted.indexOf('\x1b'); start >= 0; start = painted.indexOf('\x1b', start + 1)) {
    const kind = painted.startsWith(STYLE.start, start) ? STYLE : LINK
    const from = start + kind.start.length
    const end = painted.startsWith(kind.start, start) ? painted.indexOf(kind.end, from) : -1
    if (end < 0) continue
    const value = painted.slice(from, end)
    if (kind === STYLE && !isNumbers(value)) continue
    add(start)
    at = end + 1
    if (kind === STYLE) style = applySgr(style, value)
    else link = value || undefined
  }
  add(painted.length)
  return spans
}

function isNumbers(value: string): boolean {
  return /^[\d;]*$/.test(value)
}
