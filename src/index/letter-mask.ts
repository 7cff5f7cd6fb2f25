/**
 * Which letters a key has, as a set of 32 bits; some letters share one.
 *
 * An edit adds at most one letter and takes away at most one, so that keys whose sets differ by more are further apart.
 */
export function letterMask(letters: ArrayLike<number>): number {
  let mask = 0
  for (let at = 0; at < letters.length; at += 1) mask |= 1 << ((letters[at] ?? 0) & 31)
  return mask >>> 0
}
