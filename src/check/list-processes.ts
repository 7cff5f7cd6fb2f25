import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * The living processes that a run has started: those of its process group, and, since a daemon leaves the group, those
 * that stand in the run's folders or were started with an environment that names them.
 *
 * All are known on Linux only. Elsewhere the group stands for its processes, as one number that can be killed: -group;
 * on Windows none are known.
 *
 * @param root the folder of the run's folders
 */
export function listProcesses(group: number, root: string): number[] {
  if (process.platform !== 'linux') return isAlive(group) ? [-group] : []
  return readdirSync('/proc')
    .filter(name => /^\d+$/u.test(name))
    .map(Number)
    .filter(id => isOurs(id, group, root))
}

function isOurs(id: number, group: number, root: string): boolean {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1')
    // Behind the name, which may hold anything: state, parent, group.
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') return false // it has ended, but nobody has waited for it
    if (Number(itsGroup) === group || readlinkSync(`/proc/${id}/cwd`).startsWith(root)) return true
    return readFileSync(`/proc/${id}/environ`).includes(root)
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
