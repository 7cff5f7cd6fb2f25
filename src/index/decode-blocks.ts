import type { Block } from '../types.js'

/** What `encodeBlocks` was given. */
export function decodeBlocks(stored: string): readonly Block[] | undefined {
  return stored === '' ? undefined : JSON.parse(stored.replaceAll('\u001b', '\\u001b'))
}
