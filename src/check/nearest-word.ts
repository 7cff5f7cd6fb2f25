/** The candidate most like a misspelt word; undefined where none is near: one slip a four letters, two at most. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const most = Math.min(2, Math.ceil(word.length / 4))
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= least) continue
    const slips = countSlips(word, candidate)
    if (slips < least) [best, least] = [candidate, slips]
  }
  return best
}

/** Letters to insert, remove, replace or swap with the next one, to make one word of the other. */
function countSlips(one: string, other: string): number {
  let [before, above]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1]
      const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      const ways = [(above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (isSame ? 0 : 1)]
      line.push(Math.min(...ways, isSwapped ? (before[at - 2] ?? Infinity) + 1 : Infinity))
    }
    ;[before, above] = [above, line]
  }
  return above[other.length] ?? 0
}
