import type { Block } from '../types.js'

/**
 * Blocks as they are stored: JSON with ESC as itself, one byte in place of six, of which painted text is full.
 *
 * JSON itself never holds a bare ESC, so that nothing is lost. '' for none.
 */
export function encodeBlocks(blocks: readonly Block[] | undefined): string {
  return blocks === undefined ? '' : JSON.stringify(blocks).replaceAll('\\u001b', '\u001b')
}
