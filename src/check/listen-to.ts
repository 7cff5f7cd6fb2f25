import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { collectOutputs } from './collect-outputs.js'

/** What is done with what a run writes. */
export interface Listener {
  /** What the driver puts behind each block's output. */
  readonly mark: string
  /** Told what the driver writes to its own pipe. */
  listen(chunk: Buffer): void
  /** Called when a block writes too much. */
  stop(how: 'flood'): void
}

/** Bytes that one block may write to stdout. */
const MOST_OUTPUT = 1 << 20
/** Bytes of stderr that are kept, the last ones. */
const MOST_STDERR = 1 << 14
/** Milliseconds to wait for what is still in the pipes of a process that has ended. */
const DRAIN = 300

/** Listen to a run's pipes, until they are closed. */
export function listenTo(child: ChildProcess, { mark, listen, stop }: Listener) {
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
  // What outlives the run may hold its pipes open.
  const drain = () => Promise.race([Promise.all(streams.map(untilClosed)), sleep(DRAIN)])
  return {
    drain,
    async close() {
      await drain()
      for (const stream of streams) stream.destroy()
      return { outputs: outputs.outputs(), stderr: stderr.toString('utf8') }
    },
  }
}

function untilClosed(stream: Readable): Promise<void> {
  return new Promise(resolve => {
    if (stream.closed) resolve()
    else stream.once('close', resolve)
  })
}
