/**
 * A checksum (FNV-1a over whole words, its high bits mixed into the low ones) that tells damaged bytes from sound ones;
 * no guard against forgery. No words have one, too.
 *
 * A change within one word always changes it, since every step can be undone. Without the mixing two words whose highest
 * bit is flipped would have the sum of sound ones.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function sumWords(words: Uint32Array): number {
  let sum = 0x811c9dc5 | 0
  // As signed words, since others are objects to V8 until it optimizes this; a loop by number takes half as long again.
  new Int32Array(words.buffer, words.byteOffset, words.length).forEach(word => {
    sum = Math.imul(sum ^ (sum >>> 15) ^ word, 16_777_619)
  })
  return sum >>> 0
}
