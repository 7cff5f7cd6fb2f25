import { indentLines } from './indent-lines.js'
import type { Line, Page } from './page.js'

/** A text column narrower than this is unreadable: then the text goes below its mark. */
const NARROWEST = 6

/** Something marked at its first line, with the others hanging below its text. */
export function layItem(mark: string, lay: (page: Page) => readonly Line[], page: Page): Line[] {
  const first = { text: mark, style: 0 }
  if (page.width - mark.length < NARROWEST) return [{ spans: [first] }, ...lay(page)]
  const lines = lay({ ...page, width: page.width - mark.length })
  return indentLines(lines.length === 0 ? [{ spans: [] }] : lines, {
    first,
    rest: { text: ' '.repeat(mark.length), style: 0 },
  })
}
