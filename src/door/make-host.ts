import type { Host, OutStream } from '../types.js'
import { openStdin } from './open-stdin.js'
import { openStream } from './open-stream.js'

/** This process as pynote's host, and what became of its streams. */
export interface Door {
  readonly host: Host
  /** Whether all that was written has been written: no stream of Node's was opened, which may still be at it. */
  isWritten(): boolean
}

/** This process as pynote's host, its streams opened when they are used. */
export function makeHost(process: NodeJS.Process): Door {
  let isWritten = true
  let stdout: OutStream | undefined
  let stderr: OutStream | undefined
  const open = (number: 1 | 2) =>
    openStream(number, () => {
      isWritten = false
      // A remark that no one can read must not cost the answer.
      return number === 1 ? process.stdout : process.stderr.on('error', () => undefined)
    })
  const host: Host = {
    argv: process.argv,
    env: process.env,
    platform: process.platform,
    cwd: () => process.cwd(),
    get stdin() {
      return openStdin(process)
    },
    get stdout() {
      stdout ??= open(1)
      return stdout
    },
    get stderr() {
      stderr ??= open(2)
      return stderr
    },
  }
  return { host, isWritten: () => isWritten }
}
