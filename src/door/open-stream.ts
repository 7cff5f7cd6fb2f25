import { fstatSync, writeSync } from 'node:fs'
import type { OutStream } from '../types.js'

/** Linux's number of /dev/null, the one device that is sure to be no terminal. */
const NULL_DEVICE = 0x103

/** Node's own stream, which takes bytes too. */
export type SlowStream = OutStream & { write(bytes: Uint8Array): unknown }

/**
 * A stream to write answers to, opened when it is first asked for.
 *
 * Into a pipe or file it writes at once, by number: Node's own streams take a tenth of a start to load. A terminal, and
 * a pipe that would have to be waited for, get Node's stream.
 *
 * @param number of the file: 1 for stdout, 2 for stderr
 * @param openSlow gives Node's stream
 */
export function openStream(number: 1 | 2, openSlow: () => SlowStream): OutStream {
  return isPlain(number) ? { write: text => writeAll(number, Buffer.from(text), openSlow) } : openSlow()
}

function isPlain(number: number): boolean {
  try {
    const stats = fstatSync(number)
    return stats.isFIFO() || stats.isFile() || stats.isSocket() || stats.rdev === NULL_DEVICE
  } catch {
    return false
  }
}

function writeAll(number: number, bytes: Buffer, openSlow: () => SlowStream): void {
  let done = 0
  try {
    while (done < bytes.length) done += writeSync(number, bytes, done)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // As bytes: the rest may begin in the middle of a letter.
    if (code === 'EAGAIN') return void openSlow().write(bytes.subarray(done))
    // A remark that no one can read must not cost the answer.
    if (number === 2) return
    // A reader that has seen enough (`pynote list | head -1`) closes the pipe; that is no failure.
    if (code === 'EPIPE') process.exit(0)
    throw error
  }
}
