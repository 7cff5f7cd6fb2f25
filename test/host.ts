import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { inject } from 'vitest'
import { main } from '../src/main.js'

/** What a run of the program left behind. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** How the fake host differs from a pipe with an empty stdin in an empty home. */
export interface HostOptions {
  readonly env?: Record<string, string>
  /** Text or bytes on stdin; `null` makes stdin a terminal. */
  readonly stdin?: string | Buffer | null
  /** Columns and rows of a terminal on stdout and stderr. */
  readonly tty?: { columns: number; rows: number }
  readonly cwd?: string
}

/** Run pynote in this process with a fake host and a home of its own; `line` is split at blanks unless it is a list. */
export async function pynote(line: string | readonly string[], options: HostOptions = {}): Promise<Run> {
  const args = typeof line === 'string' ? line.split(' ').filter(word => word !== '') : line
  const home = mkdtempSync(join(tmpdir(), 'pynote-home-'))
  const written = { stdout: '', stderr: '' }
  const open = (name: 'stdout' | 'stderr') => ({
    write: (text: string, done?: () => void) => {
      written[name] += text
      done?.()
      return true
    },
    ...(options.tty && { isTTY: true, ...options.tty }),
  })
  const code = await main({
    argv: ['node', 'pynote', ...args],
    env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data'), ...options.env },
    platform: 'linux',
    stdin: Object.assign(Readable.from(options.stdin ? [toBytes(options.stdin)] : []), {
      isTTY: options.stdin === null,
    }),
    stdout: open('stdout'),
    stderr: open('stderr'),
    cwd: () => options.cwd ?? home,
    bundledIndex: inject('bundledIndex'),
  })
  return { code, ...written }
}

function toBytes(stdin: string | Buffer): Buffer {
  return typeof stdin === 'string' ? Buffer.from(stdin) : stdin
}
