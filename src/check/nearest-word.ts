/**
 * The candidate most like a misspelt word, with one slip, or two in a word of eight letters or more; or one that a word of
 * four letters or more lacks the last two of. undefined where none is near, and for words of one or two letters.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const most = word.length < 3 ? 0 : word.length < 8 ? 1 : 2
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > 2) continue
    const isCut = word.length > 3 && candidate.startsWith(word)
    const slips = isCut ? 1 : countSlips(word, candidate, least - 1)
    if (slips < least) [best, least] = [candidate, slips]
  }
  return best
}

/** Letters to insert, remove, replace or swap with the next one, to make one word of the other; more than `most` may be any. */
function countSlips(one: string, other: string, most: number): number {
  let [before, above]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    let few = row
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1]
      const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      const way = Math.min((above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (isSame ? 0 : 1))
      const slips = isSwapped ? Math.min(way, (before[at - 2] ?? Infinity) + 1) : way
      line.push(slips)
      few = Math.min(few, slips)
    }
    // No way through this row, or over it by a swap, comes to less.
    if (few > most) return few
    ;[before, above] = [above, line]
  }
  return above[other.length] ?? 0
}
