import type { ChildProcess } from 'node:child_process'
import { killGroup } from './kill-group.js'
import { listenTo } from './listen-to.js'
import type { Report, RunEnd, RunResult } from './plan.js'
import { readMessages } from './read-messages.js'
import { startClock } from './start-clock.js'
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
  return { ended, close: async () => ({ reports, ...(await pipes.close()) }) }
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
