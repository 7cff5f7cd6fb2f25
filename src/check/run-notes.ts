import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { driver } from './driver.js'
import { judgeRun, type Status } from './judge-run.js'
import { killGroup } from './kill-group.js'
import type { PlannedBlock } from './plan-section.js'
import { planSection } from './plan-section.js'
import type { Python } from './probe-python.js'
import { removeFolder } from './remove-folder.js'
import { type RunOptions, runPlan } from './run-plan.js'
import type { CheckedSection, Finding } from './types.js'

/** A section to be run, and the file it stands in. */
export interface RunnableSection {
  readonly file: string
  readonly section: CheckedSection
}

/** What became of a section on one Python. */
export interface SectionRun extends RunnableSection {
  /** Version, e.g. `3.12`. */
  readonly python: string
  readonly plan: readonly PlannedBlock[]
  /** Of each block of the plan. */
  readonly statuses: readonly Status[]
  readonly findings: readonly Finding[]
}

/** How sections are run. */
export interface RunNotesOptions extends Pick<RunOptions, 'env' | 'timeout'> {
  readonly pythons: readonly Python[]
  /** How many sections at once. */
  readonly jobs: number
  /** Told after each section. */
  progress(done: number, all: number): void
}

/**
 * Run sections on each Python, several at once; in the order of the Pythons, then of the sections.
 *
 * When pynote is interrupted, all that runs is killed and the temporary files are removed before it ends.
 */
export async function runNotes(sections: readonly RunnableSection[], options: RunNotesOptions): Promise<SectionRun[]> {
  const workshop = realpathSync(mkdtempSync(join(tmpdir(), 'pynote-')))
  const groups = new Set<number>()
  const clear = () => {
    for (const group of groups) killGroup(group)
    removeFolder(workshop)
  }
  const release = onInterrupt(clear)
  try {
    writeFileSync(join(workshop, 'driver.py'), driver)
    const tasks = options.pythons.flatMap(python => sections.map(one => ({ ...one, python })))
    let done = 0
    return await mapInPool(tasks, options.jobs, async ({ python, ...one }) => {
      const run = await runSection(one, { ...options, python, workshop, groups })
      options.progress(++done, tasks.length)
      return run
    })
  } finally {
    release()
    clear()
  }
}

async function runSection({ file, section }: RunnableSection, options: RunOptions): Promise<SectionRun> {
  const { python, timeout } = options
  const plan = planSection(section, python)
  const steps = plan.flatMap(({ step }) => step ?? [])
  const result = steps.length === 0 ? NOTHING : await runPlan(steps, options)
  const { statuses, findings } = judgeRun(plan, result, { file, timeout })
  return { file, section, python: python.version, plan, statuses, findings }
}

/** The result of no steps. */
const NOTHING = {
  reports: new Map(),
  outputs: [],
  end: { how: 'done', step: 0, cause: '' },
  stderr: '',
  leftovers: 0,
  isFolderGone: false,
} as const

/** Each item's result, in the order of the items, `jobs` of them at work at a time. */
async function mapInPool<Item, Result>(
  items: readonly Item[],
  jobs: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const workers = Array.from({ length: Math.min(jobs, items.length) }, async () => {
    for (const [at, item] of queue) results[at] = await work(item)
  })
  await Promise.all(workers)
  return results
}

/** Do something when pynote is told to end, and then end as it would have. @returns what takes this back */
function onInterrupt(act: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const release = () => {
    for (const signal of signals) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    act()
    release()
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, end)
  return release
}
