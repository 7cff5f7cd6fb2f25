import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clearAway } from './clear-away.js'
import { makeEnvironment } from './make-environment.js'
import { makeFolders } from './make-folders.js'
import type { RunResult, Step } from './plan.js'
import type { Python } from './probe-python.js'
import { removeFolder } from './remove-folder.js'
import { watchRun } from './watch-run.js'

/** What a run needs besides its steps. */
export interface RunOptions {
  readonly python: Python
  /** Seconds that one step may take. */
  readonly timeout: number
  /** Folder for the run's own folders, with the driver in it. */
  readonly workshop: string
  /** The environment of pynote itself. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Process groups at work, to be killed when pynote is interrupted. */
  readonly groups: Set<number>
}

/**
 * Run the steps of one section in a Python process of its own, in an empty folder.
 *
 * Comes back whatever the code does: after a block that takes too long, prints too much or starts too many processes
 * everything is killed; what the code leaves behind, processes and files, is cleared away.
 */
export async function runPlan(steps: readonly Step[], options: RunOptions): Promise<RunResult> {
  const { python, workshop, env, groups } = options
  const folders = makeFolders(workshop, python.executable)
  const mark = randomBytes(16).toString('hex')
  const plan = join(folders.root, 'plan.json')
  writeFileSync(plan, JSON.stringify({ mark, steps }))

  const child = spawn(python.executable, [join(workshop, 'driver.py'), plan], {
    cwd: folders.work,
    env: makeEnvironment(env, folders, python),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  if (child.pid !== undefined) groups.add(child.pid)
  const watch = watchRun(child, { mark, root: folders.root, timeout: options.timeout, count: steps.length })
  const end = await watch.ended
  const leftovers = child.pid === undefined ? 0 : await clearAway(child.pid, folders.root, end.how)
  const isFolderGone = !existsSync(folders.work)
  const seen = await watch.close()
  if (child.pid !== undefined) groups.delete(child.pid)
  removeFolder(folders.root)
  return { ...seen, end, leftovers, isFolderGone }
}
