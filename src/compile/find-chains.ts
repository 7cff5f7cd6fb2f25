/**
 * For each heading of a note, in order, the headings above it and itself, as indices from the outermost one.
 *
 * Depths are 1 to 6, and 0 for a text without a heading, which nothing stands below. A skipped level is no level.
 */
export function findChains(depths: readonly number[]): number[][] {
  let open: number[] = []
  return depths.map((depth, index) => {
    open = [...open.filter(above => (depths[above] ?? 0) < depth && depths[above] !== 0), index]
    return open
  })
}
