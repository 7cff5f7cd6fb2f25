/** How often a word stands in lead, prose and code, in one byte: more than 3, 7 and 7 times are not told apart. */
export function packCounts(lead: number, prose: number, code: number): number {
  return Math.min(lead, 3) | (Math.min(prose, 7) << 2) | (Math.min(code, 7) << 5)
}
