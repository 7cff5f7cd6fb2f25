/** Takes a run's stdout chunk by chunk and cuts it at the driver's marks. */
export interface OutputCollector {
  /** What each finished block wrote, in order, and what was written since; text in UTF-8. */
  outputs(): string[]
  /** @returns whether the block at work has written more than it may; what comes then is no longer kept */
  take(chunk: Buffer): boolean
}

/**
 * A collector of what blocks write.
 *
 * @param mark what the driver puts behind each block's output, between two NULs and with the block's number
 * @param most bytes that one block may write
 */
export function collectOutputs(mark: string, most: number): OutputCollector {
  const start = Buffer.from(`\0${mark} `)
  const finished: string[] = []
  let rest = Buffer.alloc(0)
  // Where the next mark may begin.
  let from = 0

  return {
    outputs: () => [...finished, rest.toString('utf8')],
    take(chunk) {
      rest = Buffer.concat([rest, chunk])
      for (;;) {
        const at = rest.indexOf(start, from)
        const end = at === -1 ? -1 : rest.indexOf(0, at + start.length)
        from = at === -1 ? Math.max(0, rest.length - start.length) : end === -1 ? at : 0
        if (end === -1) break
        finished.push(rest.subarray(0, at).toString('utf8'))
        rest = rest.subarray(end + 1)
      }
      const isTooMuch = rest.length > most
      if (isTooMuch) rest = rest.subarray(0, most)
      return isTooMuch
    },
  }
}
