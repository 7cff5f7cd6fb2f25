import { createHash } from 'node:crypto'
import type { CodeBlock } from '../code/types.js'
import { readBlock } from './read-block.js'

/**
 * A short hash of what a section's run depends on: its Python, doctest, output and console blocks with their fences.
 *
 * Text around them, other blocks and the section's place do not count. '' for a section without such blocks.
 */
export function hashCode(blocks: readonly CodeBlock[]): string {
  const run = blocks.filter(block => readBlock(block, false).kind !== 'shown')
  if (run.length === 0) return ''
  const code = run.map(({ lang, words, text }) => [lang, words, text])
  return createHash('sha256').update(JSON.stringify(code)).digest('hex').slice(0, 16)
}
