import { isOutside } from './is-outside.js'
import type { Step } from './plan.js'
import type { Python } from './probe-python.js'
import { stepOfConsole } from './step-of-console.js'
import type { Block, CheckedSection } from './types.js'
import { unmetCondition } from './unmet-condition.js'

/** What happens to one block of a section on one Python. */
export interface PlannedBlock {
  readonly block: Block
  /** The step that runs it; undefined where it is not run. */
  readonly step?: Step
  /** The output that is written below it. */
  readonly output?: Block
  /** The condition that is not met here, as it is written. */
  readonly unmet?: string
}

/**
 * What to run of a section on a Python: its blocks in order, those to be run with a step.
 *
 * Blocks that are only shown are left out, and so are outputs, which stand with the block above them.
 */
export function planSection(section: CheckedSection, python: Python): PlannedBlock[] {
  const { blocks } = section
  const wide = unmetCondition(section.conditions, python)
  return blocks.flatMap((block, at): PlannedBlock[] => {
    if (block.kind === 'output' || block.kind === 'shown') return []
    if (block.kind === 'console' && !block.isRun) return []
    // A session cannot be compiled without being run.
    if (block.isFragment || (block.isStill && block.kind === 'pycon')) return [{ block }]
    const unmet = wide ?? unmetCondition(block.conditions, python) ?? shellUnmet(block, python)
    if (unmet !== undefined) return [{ block, unmet }]

    const below = blocks[at + 1]
    const output = below?.kind === 'output' && block.kind === 'python' ? below : undefined
    return [{ block, step: stepOf(block, at), ...(output === undefined ? {} : { output }) }]
  })
}

function shellUnmet({ kind }: Block, { platform }: Python): string | undefined {
  return kind === 'console' && platform === 'win32' ? 'platform=posix' : undefined
}

function stepOf(block: Block, at: number): Step {
  const { kind, raises, file } = block
  if (kind === 'console') return stepOfConsole(block)
  const isFile = file !== undefined && !isOutside(file)
  return {
    kind: kind === 'pycon' ? 'doctest' : block.isStill ? 'compile' : isFile ? 'script' : 'exec',
    name: `<block ${at + 1}>`,
    text: `${block.text}\n`,
    ...(raises === undefined ? {} : { raises }),
    ...(isFile ? { file } : {}),
  }
}
