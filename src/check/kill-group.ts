import { spawnSync } from 'node:child_process'

/** Kill a run's process group at once; what has left the group stays. Never throws. */
export function killGroup(group: number): void {
  try {
    // Windows has no groups; taskkill knows a process's children.
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(group), '/t', '/f'], { stdio: 'ignore' })
    else process.kill(-group, 'SIGKILL')
  } catch {
    // It has gone already.
  }
}
