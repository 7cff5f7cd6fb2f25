import type { Line } from './page.js'
import type { Span } from './read-spans.js'
import { joinTexts } from './write-line.js'

/** What is put before lines: before the first one, before the others, and before code, which takes blanks only. */
export interface Indent {
  readonly first: Span
  readonly rest: Span
}

/** Lines with something put before each; blank ones stay blank unless it is visible. */
export function indentLines(lines: readonly Line[], { first, rest }: Indent): Line[] {
  return lines.map(({ spans, isCode }, index) => {
    const before = index === 0 ? first : rest
    if (!isCode) return { spans: [before, ...spans] }
    // A bullet stays even where its item opens with code.
    const shown = index === 0 && first !== rest ? before : { text: ' '.repeat(before.text.length), style: 0 }
    return joinTexts(spans) === '' && shown !== before ? { spans, isCode } : { spans: [shown, ...spans], isCode }
  })
}
