import type { Hit } from '../types.js'

/** A section as written, followed by the parts below its heading, without the blank lines at its end. */
export function joinParts({ section, number, source: { index } }: Hit): string {
  const parts = index.partsOf(number).map(part => index.section(part))
  return [section, ...parts]
    .map(({ markdown }) => markdown)
    .join('')
    .trimEnd()
}
