import type { ByteSource } from '../types.js'
import type { Disk } from './disk.js'

/** A file's bytes. */
export interface FileBytes extends ByteSource {
  /** When the file was last written to, in milliseconds since 1970. */
  readonly modified: number
}

/** The bytes of a file, read piece by piece when asked for; undefined when it cannot be opened, or is no file. */
export function openBytes(path: string, disk: Disk): FileBytes | undefined {
  try {
    const file = disk.openSync(path, 'r')
    const stats = disk.fstatSync(file)
    if (!stats.isFile()) {
      disk.closeSync(file)
      return undefined
    }
    return {
      length: stats.size,
      modified: stats.mtimeMs,
      read: (offset, length) => readFrom(file, { offset, length }, disk),
      close: () => disk.closeSync(file),
    }
  } catch {
    return undefined
  }
}

function readFrom(file: number, { offset, length }: { offset: number; length: number }, disk: Disk): Uint8Array {
  const bytes = new Uint8Array(length)
  let done = 0
  while (done < length) {
    const count = disk.readSync(file, bytes, done, length - done, offset + done)
    if (count === 0) break
    done += count
  }
  return bytes.subarray(0, done)
}
