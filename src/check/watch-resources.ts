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
    else if (measureMemory(ids) > MOST_MEMORY) stop('hog')
  }, EVERY)
  return { stop: () => clearInterval(timer) }
}

/**
 * Bytes of memory that processes take together; 0 where the system does not tell in `/proc`.
 *
 * What forked processes share counts once. To add that up is slow, so it is done only where the quick sum is too much.
 *
 * @see https://docs.kernel.org/filesystems/proc.html on VmRSS and Pss
 */
function measureMemory(ids: readonly number[]): number {
  const most = sum(ids.map(readResident))
  if (most <= MOST_MEMORY) return most
  // Read anew where there is no other number: a process that has ended meanwhile takes nothing.
  return sum(ids.map(id => readSize(id, 'smaps_rollup', /^Pss:\s*(\d+) kB$/mu) ?? readResident(id)))
}

function readResident(id: number): number {
  return readSize(id, 'status', /^VmRSS:\s*(\d+) kB$/mu) ?? 0
}

/** Bytes that a file of `/proc` tells of a process; undefined where it has gone, or where there is no such file. */
function readSize(id: number, file: string, line: RegExp): number | undefined {
  try {
    const size = line.exec(readFileSync(`/proc/${id}/${file}`, 'latin1'))?.[1]
    return size === undefined ? undefined : Number(size) * 1024
  } catch {
    return undefined
  }
}

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0)
