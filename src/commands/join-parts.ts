import type { Hit } from '../types.js'

/**
 * A section as written, followed by the parts below its heading; without blank lines at its end, and without a newline
 * behind the last line.
 */
export function joinParts({ section, number, source: { index } }: Hit): string {
  const parts = index.partsOf(number).map(part => index.section(part))
  const text = [section, ...parts].map(({ markdown }) => markdown).join('')
  // Blanks at the end of the last line may be a part of code.
  const end = text.trimEnd().length
  const [blanks = ''] = text.slice(end).split(/[\r\n]/u, 1)
  return text.slice(0, end) + blanks
}
