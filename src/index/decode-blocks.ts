import type { Block } from '../types.js'
import { SGR_BYTES } from './sgr-bytes.js'

/** What `encodeBlocks` was given. */
export function decodeBlocks(stored: string): readonly Block[] | undefined {
  if (stored === '') return undefined
  const json = stored.replace(/[\x01-\x1b]/g, byte => {
    const code = SGR_BYTES[byte.charCodeAt(0) - 1]
    return code === undefined ? '\\u001b' : `\\u001b[${code}m`
  })
  return JSON.parse(json)
}
