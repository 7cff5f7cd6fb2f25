import { readdirSync, readFileSync } from 'node:fs'

/**
 * The living processes that a run has started: those of its process group, and those that carry its token in the
 * environment they were started with, which a daemon keeps when it leaves the group.
 *
 * All are known on Linux only. Elsewhere the group stands for its processes, as one number that can be killed: -group;
 * on Windows none are known.
 */
export function listProcesses(group: number, token: string): number[] {
  if (process.platform !== 'linux') return isAlive(group) ? [-group] : []
  return readdirSync('/proc')
    .filter(name => /^\d+$/u.test(name))
    .map(Number)
    .filter(id => isOurs(id, group, token))
}

function isOurs(id: number, group: number, token: string): boolean {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1')
    // Behind the name, which may hold anything: state, parent, group.
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') return false // it has ended, but nobody has waited for it
    return Number(itsGroup) === group || readFileSync(`/proc/${id}/environ`, 'latin1').includes(token)
  } catch {
    return false // it has gone meanwhile, or is not ours to read
  }
}

function isAlive(group: number): boolean {
  try {
    return process.platform !== 'win32' && process.kill(-group, 0)
  } catch {
    return false
  }
}
