import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { collectOutputs } from './collect-outputs.js'
import { killGroup } from './kill-group.js'
import type { Report, RunEnd, RunResult } from './plan.js'
import { readMessages } from './read-messages.js'
import { watchResources } from './watch-resources.js'

/** What a run is watched for. */
export interface WatchOptions {
  /** What the driver puts behind each block's output. */
  readonly mark: string
  /** The folder of the run's folders. */
  readonly root: string
  /** Seconds a step may take. */
  readonly timeout: number
  /** Number of steps. */
  readonly count: number
}

/** A run under watch. */
export interface Watch {
  /** Settled when the process has ended, by itself or by force. */
  readonly ended: Promise<RunEnd>
  /** Stop listening, and tell what was heard. */
  close(): Promise<Pick<RunResult, 'reports' | 'outputs' | 'stderr'>>
}

/** Bytes that one block may write to stdout. */
const MOST_OUTPUT = 1 << 20
/** Bytes of stderr that are kept, the last ones. */
const MOST_STDERR = 1 << 14
/** Milliseconds to wait for what is still in the pipes of a process that has ended. */
const DRAIN = 300
/** Exit code of the driver where it can no longer report. */
const BROKEN = 99

/** Listen to a run's pipes, and kill it where it goes on for too long, prints too much or takes too much for itself. */
export function watchRun(child: ChildProcess, { mark, root, timeout, count }: WatchOptions): Watch {
  let step = -1
  let verdict: RunEnd | undefined
  const stop = (how: RunEnd['how']) => {
    verdict ??= { how, step, cause: '' }
    if (child.pid !== undefined) killGroup(child.pid)
  }

  const clock = startClock(timeout, () => stop('timeout'))
  const guard = watchResources(child.pid, root, stop)
  const reports = new Map<number, Report>()
  const listen = readMessages(message => {
    clock.restart()
    if ('start' in message) step = message.start
    else if ('end' in message) step = count
    else reports.set(message.done, message)
  })
  const pipes = listenTo(child, { mark, listen, stop })
  const ended = settle(child).then(async exit => {
    await pipes.drain()
    clock.stop()
    guard.stop()
    return verdict ?? judgeExit(exit, step, count)
  })
  return {
    ended,
    async close() {
      await pipes.drain()
      return { reports, ...pipes.close() }
    },
  }
}

interface Listener {
  readonly mark: string
  listen(chunk: Buffer): void
  stop(how: 'flood'): void
}

function listenTo(child: ChildProcess, { mark, listen, stop }: Listener) {
  const outputs = collectOutputs(mark, MOST_OUTPUT)
  // All of them are pipes that we read from, but for stdin, which is null.
  const streams = child.stdio.filter(stream => stream !== null) as Readable[]
  let stderr = Buffer.alloc(0)
  for (const stream of streams) stream.on('error', () => undefined)
  child.stdout?.on('data', (chunk: Buffer) => outputs.take(chunk) && stop('flood'))
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = Buffer.concat([stderr, chunk]).subarray(-MOST_STDERR)
  })
  child.stdio[3]?.on('data', listen)
  return {
    // What outlives the run may hold its pipes open.
    drain: () => Promise.race([Promise.all(streams.map(untilClosed)), sleep(DRAIN)]),
    close() {
      for (const stream of streams) stream.destroy()
      return { outputs: outputs.outputs(), stderr: stderr.toString('utf8') }
    },
  }
}

function startClock(seconds: number, ring: () => void) {
  let timer = setTimeout(ring, seconds * 1000)
  const stop = () => clearTimeout(timer)
  return {
    stop,
    restart() {
      stop()
      timer = setTimeout(ring, seconds * 1000)
    },
  }
}

/** How the process itself ended. */
interface Exit {
  readonly code: number | null
  readonly signal: string | null
  /** Why it could not be started. */
  readonly error?: Error
}

function settle(child: ChildProcess): Promise<Exit> {
  return new Promise(resolve => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', error => resolve({ code: null, signal: null, error }))
  })
}

function judgeExit({ code, signal, error }: Exit, step: number, count: number): RunEnd {
  if (error !== undefined) return { how: 'unstartable', step, cause: error.message }
  if (step === count && signal === null) return { how: 'done', step, cause: '' }
  if (code === BROKEN) return { how: 'broken', step, cause: '' }
  return { how: 'exit', step, cause: signal ?? String(code) }
}

function untilClosed(stream: Readable): Promise<void> {
  return new Promise(resolve => {
    if (stream.closed) resolve()
    else stream.once('close', resolve)
  })
}
