import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { collectOutputs } from './collect-outputs.js'
import { killGroup } from './kill-group.js'
import { listProcesses } from './list-processes.js'
import type { Report, RunEnd, RunResult } from './plan.js'
import { type Message, readMessages } from './read-messages.js'

/** What a run is watched for. */
export interface WatchOptions {
  readonly mark: string
  readonly token: string
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

const MOST_OUTPUT = 1 << 20
const MOST_STDERR = 1 << 14
const MOST_PROCESSES = 200
const WATCH_EVERY = 250
/** Milliseconds to wait for what is still in the pipes of a process that has ended. */
const DRAIN = 300

/** Exit code of the driver where it can no longer report. */
const BROKEN = 99

/** Listen to a run's pipes, and kill it where it goes on for too long, prints too much or starts too many processes. */
export function watchRun(child: ChildProcess, options: WatchOptions): Watch {
  const outputs = collectOutputs(options.mark, MOST_OUTPUT)
  const reports = new Map<number, Report>()
  const streams = child.stdio.filter(stream => stream !== null) as Readable[]
  let stderr = Buffer.alloc(0)
  let step = -1
  let verdict: RunEnd | undefined

  const stop = (how: RunEnd['how']) => {
    verdict ??= { how, step, cause: '' }
    if (child.pid !== undefined) killGroup(child.pid)
  }
  const clock = startClock(options.timeout, () => stop('timeout'))
  const guard = setInterval(() => {
    if (child.pid !== undefined && listProcesses(child.pid, options.token).length > MOST_PROCESSES) stop('swarm')
  }, WATCH_EVERY)
  const hear = (message: Message) => {
    clock.restart()
    if ('start' in message) step = message.start
    else if ('end' in message) step = options.count
    else reports.set(message.done, message)
  }

  for (const stream of streams) stream.on('error', () => undefined)
  child.stdout?.on('data', (chunk: Buffer) => outputs.take(chunk) && stop('flood'))
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = Buffer.concat([stderr, chunk]).subarray(-MOST_STDERR)
  })
  child.stdio[3]?.on('data', readMessages(hear))

  const ended = settle(child).then(async how => {
    await Promise.race([Promise.all(streams.map(untilEnd)), sleep(DRAIN)])
    clock.stop()
    clearInterval(guard)
    return verdict ?? judgeEnd(how, step, options.count)
  })
  return {
    ended,
    async close() {
      await Promise.race([Promise.all(streams.map(untilEnd)), sleep(DRAIN)])
      for (const stream of streams) stream.destroy()
      return { reports, outputs: outputs.outputs(), stderr: stderr.toString('utf8') }
    },
  }
}

function startClock(seconds: number, ring: () => void) {
  let timer = setTimeout(ring, seconds * 1000)
  return {
    restart() {
      clearTimeout(timer)
      timer = setTimeout(ring, seconds * 1000)
    },
    stop: () => clearTimeout(timer),
  }
}

type Exit = { readonly code: number | null; readonly signal: string | null; readonly error?: Error }

function settle(child: ChildProcess): Promise<Exit> {
  return new Promise(resolve => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', error => resolve({ code: null, signal: null, error }))
  })
}

function judgeEnd({ code, signal, error }: Exit, step: number, count: number): RunEnd {
  if (error !== undefined) return { how: 'unstartable', step, cause: error.message }
  if (step === count && signal === null) return { how: 'done', step, cause: '' }
  if (code === BROKEN) return { how: 'broken', step, cause: '' }
  return { how: 'exit', step, cause: signal ?? String(code) }
}

function untilEnd(stream: Readable): Promise<void> {
  return new Promise(resolve => {
    if (stream.closed || stream.readableEnded) resolve()
    else stream.once('close', resolve)
  })
}
