import type { Block } from '../types.js'
import { SGR_BYTES } from './sgr-bytes.js'

/**
 * Blocks as they are stored: JSON, with ESC as itself and common SGR sequences as bytes of `SGR_BYTES`, in place of the
 * six and ten letters that JSON has for them.
 *
 * JSON itself never holds a bare control character, so that nothing is lost. '' for none.
 */
export function encodeBlocks(blocks: readonly Block[] | undefined): string {
  if (blocks === undefined) return ''
  return JSON.stringify(blocks).replace(/\\u001b(?:\[(\d+)m)?/g, (sequence, code: string | undefined) => {
    const place = code === undefined ? -1 : SGR_BYTES.indexOf(code)
    return place < 0 ? sequence.replace('\\u001b', '\u001b') : String.fromCharCode(place + 1)
  })
}
