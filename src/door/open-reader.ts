import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes that hold the program and its code cache, one after the other. */
const USUAL = 1 << 19

/**
 * What reads files one after the other into the same memory, since new memory costs more than reading does: what it gave
 * before is overwritten.
 *
 * @throws Error where a file cannot be read
 */
export function openReader(): (path: string) => Buffer {
  let memory: Buffer | undefined
  return path => {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      if (memory === undefined || memory.length < size) memory = Buffer.allocUnsafeSlow(Math.max(size, USUAL))
      let done = 0
      for (let count = -1; done < size && count !== 0; done += count)
        count = readSync(file, memory, done, size - done, done)
      return memory.subarray(0, done)
    } finally {
      closeSync(file)
    }
  }
}
