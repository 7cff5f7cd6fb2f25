/** A checksum (FNV-1a over whole words, stirred) that tells damaged bytes from sound ones; no guard against forgery. */
export function checkWords(words: Uint32Array): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) {
    sum = Math.imul(sum ^ (words[at] ?? 0), 16_777_619)
    sum ^= sum >>> 15
  }
  return sum >>> 0
}
