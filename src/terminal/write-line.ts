import type { Span } from './read-spans.js'
import { sgrOf } from './styles.js'

/** What a terminal can show. */
export interface Look {
  readonly color: boolean
  /** Whether links are clickable. */
  readonly links: boolean
}

/** Spans as one line for the terminal: its styles and links are its own, blanks at the end are left off. */
export function writeLine(line: readonly Span[], { color, links }: Look): string {
  if (!color) return joinTexts(line).trimEnd()
  let out = ''
  let style = 0
  let link: string | undefined
  trimLine(line).forEach(span => {
    const target = links ? clickable(span.link) : undefined
    if (span.style !== style && style !== 0) out += '\x1b[0m'
    if (target !== link) out += `\x1b]8;;${target ?? ''}\x1b\\`
    if (span.style !== style && span.style !== 0) out += `\x1b[${sgrOf(span.style)}m`
    out += span.text
    style = span.style
    link = target
  })
  if (style !== 0) out += '\x1b[0m'
  return link === undefined ? out : `${out}\x1b]8;;\x1b\\`
}

/** The text of spans, without style. */
export function joinTexts(line: readonly Span[]): string {
  return line.reduce((text, span) => text + span.text, '')
}

/** The longest address that terminals open: VTE's limit. A longer one on each line of its label would fill the memory. */
const LONGEST_ADDRESS = 2083

/**
 * The address as a terminal may open it, byte for byte; undefined for one that only a script or a file would answer,
 * and for one too long.
 */
export function clickable(link: string | undefined): string | undefined {
  if (link === undefined || !/^(?:https?:\/\/|mailto:)/iu.test(link)) return undefined
  const address = link
    .slice(0, LONGEST_ADDRESS + 1)
    .replace(/[^\x21-\x7e]+/gu, part => encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd')))
  return address.length > LONGEST_ADDRESS ? undefined : address
}

function trimLine(line: readonly Span[]): readonly Span[] {
  const end = line.findLastIndex(({ text }) => text.trimEnd() !== '')
  const last = line[end]
  if (last === undefined) return []
  const text = last.text.trimEnd()
  return end === line.length - 1 && text === last.text ? line : [...line.slice(0, end), { ...last, text }]
}
