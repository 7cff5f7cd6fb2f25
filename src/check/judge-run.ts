import { judgeBlock } from './judge-block.js'
import { judgeEnd } from './judge-end.js'
import type { Report, RunResult } from './plan.js'
import type { PlannedBlock } from './plan-section.js'
import type { Finding, Problem } from './types.js'

/** What became of a block on one Python. */
export type Status = 'checked' | 'run' | 'compiled' | 'failed' | 'skipped' | 'fragment' | 'unreached'

/** What became of the blocks of a section on one Python, and what is wrong. */
export interface Judgement {
  /** By the place of the block in the plan. */
  readonly statuses: readonly Status[]
  readonly findings: readonly Finding[]
}

/**
 * Compare what a section's run did with what the note says.
 *
 * @param file the note's, for the findings
 * @param timeout seconds that each step had, for the words
 */
export function judgeRun(
  plan: readonly PlannedBlock[],
  result: RunResult,
  { file, timeout }: { file: string; timeout: number },
): Judgement {
  const steps = plan.filter(({ step }) => step !== undefined)
  const judged = plan.map((planned): { status: Status; problems: readonly Problem[] } => {
    if (planned.unmet !== undefined) return { status: 'skipped', problems: [] }
    const at = steps.indexOf(planned)
    const report = result.reports.get(at)
    if (planned.step === undefined) return { status: 'fragment', problems: [] }
    if (report === undefined) return { status: at === result.end.step ? 'failed' : 'unreached', problems: [] }
    const problems = judgeBlock(planned, report, result.outputs[at] ?? '')
    return { status: problems.length > 0 ? 'failed' : statusOf(planned, report), problems }
  })
  const ending = judgeEnd(
    result,
    steps.map(({ block }) => block),
    timeout,
  )
  const problems = [...judged.flatMap(({ problems }) => problems), ...ending]
  return { statuses: judged.map(({ status }) => status), findings: problems.map(problem => ({ file, ...problem })) }
}

/** A block counts as checked when its output was compared, its exception demanded or an assertion ran. */
function statusOf({ block, step, output }: PlannedBlock, { asserts }: Report): Status {
  if (step?.kind === 'compile') return 'compiled'
  const isDemanding = step?.kind === 'doctest' || step?.kind === 'console' || block.raises !== undefined
  return output !== undefined || isDemanding || asserts > 0 ? 'checked' : 'run'
}
