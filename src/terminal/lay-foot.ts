import { pageMessagesOf } from '../messages/page-messages-of.js'
import type { PageOptions } from './lay-section.js'
import { DIM } from './styles.js'
import { wrapSpans } from './wrap-spans.js'
import { writeLine } from './write-line.js'

/**
 * The dim line at the foot of a page that says what its code was checked with, e.g. `checked: Python 3.8–3.13`.
 *
 * @param versions as they are to be read, clean
 */
export function layFoot(versions: string, { width, color, lang }: PageOptions): string {
  const line = [{ text: pageMessagesOf(lang).checked(versions), style: DIM }]
  return wrapSpans(line, Math.max(10, width))
    .map(spans => writeLine(spans, { color, links: false }))
    .join('\n')
}
