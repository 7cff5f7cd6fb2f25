import { readFileSync } from 'node:fs'
import { listProcesses } from './list-processes.js'

const MOST_PROCESSES = 200
/** Bytes of memory that all processes of a run may take together. */
const MOST_MEMORY = 2 ** 31
const EVERY = 250

/**
 * Look now and then how many processes a run has and how much memory they take, as far as the system tells.
 *
 * @param stop called with what is too much
 */
export function watchResources(group: number | undefined, root: string, stop: (how: 'swarm' | 'hog') => void) {
  if (group === undefined) return { stop: () => undefined }
  const timer = setInterval(() => {
    const ids = listProcesses(group, root)
    if (ids.length > MOST_PROCESSES) stop('swarm')
    else if (ids.reduce((sum, id) => sum + measureMemory(id), 0) > MOST_MEMORY) stop('hog')
  }, EVERY)
  return { stop: () => clearInterval(timer) }
}

/** Bytes of memory that a process takes; 0 where it has gone, or where the system does not tell in `/proc`. */
function measureMemory(id: number): number {
  try {
    return Number(/^VmRSS:\s*(\d+) kB$/mu.exec(readFileSync(`/proc/${id}/status`, 'latin1'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
