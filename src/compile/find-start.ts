const FARTHEST = 10_000

/**
 * Where a block starts inside the paragraph that a text begins with, if not too far: marked asks before each paragraph.
 *
 * @param mark what may start one, at a line's start; with the flag `m`
 * @param block the whole of it, from its start on
 */
export function findStart(text: string, mark: RegExp, block: RegExp): number | undefined {
  const near = text.slice(0, FARTHEST)
  const end = near.indexOf('\n\n')
  const paragraph = end < 0 ? near : near.slice(0, end)
  for (let at = paragraph.search(mark), next = at; next >= 0; ) {
    if (block.test(text.slice(at))) return at
    next = paragraph.slice(at + 1).search(mark)
    at += next + 1
  }
  return undefined
}
