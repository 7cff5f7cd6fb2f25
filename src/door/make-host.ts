import type { Host, OutStream } from '../types.js'
import { openStream } from './open-stream.js'

/** This process as pynote's host, its streams opened when they are used. */
export function makeHost(process: NodeJS.Process): Host {
  let stdout: OutStream | undefined
  let stderr: OutStream | undefined
  return {
    argv: process.argv,
    env: process.env,
    platform: process.platform,
    cwd: () => process.cwd(),
    get stdin() {
      return process.stdin
    },
    get stdout() {
      stdout ??= openStream(1, () => process.stdout)
      return stdout
    },
    get stderr() {
      stderr ??= openStream(2, () => process.stderr)
      return stderr
    },
  }
}
