import { setTimeout as sleep } from 'node:timers/promises'
import { killGroup } from './kill-group.js'
import { listProcesses } from './list-processes.js'
import type { RunEnd } from './plan.js'

/** Milliseconds that helpers of multiprocessing and the like get to end by themselves. */
const GRACE = 500
const PAUSE = 20
const ROUNDS = 50

/**
 * Kill all that a run has started and left, again and again until nothing is there, since what forks may fork once more.
 *
 * @param root the folder of the run's folders
 * @returns how many were still there some time after the end; 0 after a run that was killed itself
 */
export async function clearAway(group: number, root: string, how: RunEnd['how']): Promise<number> {
  const wasKilled = how !== 'done' && how !== 'exit' && how !== 'broken'
  const left = wasKilled ? 0 : await countLeft(group, root)
  killGroup(group)
  for (let round = 0; round < ROUNDS; round++) {
    const ids = listProcesses(group, root)
    if (ids.length === 0) break
    for (const id of ids) killOne(id)
    await sleep(PAUSE)
  }
  return left
}

async function countLeft(group: number, root: string): Promise<number> {
  for (let waited = 0; ; waited += PAUSE) {
    const { length } = listProcesses(group, root)
    if (length === 0 || waited >= GRACE) return length
    await sleep(PAUSE)
  }
}

function killOne(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It has gone already.
  }
}
