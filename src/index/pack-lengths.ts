/** How many words lead, prose and code have, in 8, 12 and 12 bits; longer texts count as that long. */
export function packLengths(lead: number, prose: number, code: number): number {
  return (Math.min(lead, 255) | (Math.min(prose, 4095) << 8) | (Math.min(code, 4095) << 20)) >>> 0
}
