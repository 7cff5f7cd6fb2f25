/**
 * A number of 53 bits that stands for some bytes: any change of them changes it, but by a chance that can be neglected.
 *
 * No cryptography, which takes longer to load than a look-up in many notes does. The length counts as a last word.
 * @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js the way it mixes
 */
export function hashBytes(bytes: Uint8Array): number {
  const words = new Uint32Array(Math.ceil(bytes.length / 4) + 1)
  new Uint8Array(words.buffer).set(bytes)
  words[words.length - 1] = bytes.length
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  // Several times as fast as for…of before it is optimized.
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0
    high = Math.imul(high ^ word, 2654435761)
    high ^= high >>> 15
    low = Math.imul(low ^ word, 1597334677)
    low ^= low >>> 13
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 2 ** 32 * (0x1fffff & low) + (high >>> 0)
}
