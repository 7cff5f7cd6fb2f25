import { readCodeBlocks } from '../code/read-code-blocks.js'
import type { Hit } from '../types.js'
import { describeSection } from './describe-section.js'

/**
 * What `--json` says of a section that is shown: its fields, its Markdown with its parts, and its code blocks.
 *
 * @param markdown the section as written, its parts included
 */
export function describeShown(hit: Hit, markdown: string) {
  const code = readCodeBlocks(markdown).map(({ lang, text }) => ({ lang, text }))
  return { ...describeSection(hit), markdown, code }
}
