import { diffOutput } from './diff-output.js'
import { isSameOutput } from './is-same-output.js'
import { judgeEnd } from './judge-end.js'
import type { Raised, Report, RunResult } from './plan.js'
import type { PlannedBlock } from './plan-section.js'
import { readException } from './read-exception.js'
import { readCommands, splitOutputs } from './step-of-console.js'
import type { Block, Finding } from './types.js'

/** What became of a block on one Python. */
export type Status = 'checked' | 'run' | 'compiled' | 'failed' | 'skipped' | 'fragment' | 'unreached'

/** What became of the blocks of a section on one Python, and what is wrong. */
export interface Judgement {
  /** By the place of the block in the plan. */
  readonly statuses: readonly Status[]
  readonly findings: readonly Finding[]
}

type Problem = Omit<Finding, 'file'>

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

function judgeBlock({ block, step, output }: PlannedBlock, report: Report, printed: string): Problem[] {
  switch (step?.kind) {
    case 'doctest':
      return [...judgeRaised(block, report.raised), ...judgeExamples(block, report)]
    case 'console':
      return judgeCommands(block, printed, report)
    default: {
      const problems = step?.kind === 'script' ? judgeScript(block, report) : judgeRaised(block, report.raised)
      // What a block printed before it failed says little.
      const isCompared = output !== undefined && problems.length === 0 && !isSameOutput(output.text, printed)
      if (!isCompared) return problems
      return [{ line: output.line, code: 'outputDiffers', details: [], shown: diffOutput(output.text, printed) }]
    }
  }
}

function judgeRaised(block: Block, raised: Raised | undefined): Problem[] {
  const { raises } = block
  if (raised === undefined)
    return raises === undefined ? [] : [{ line: block.line, code: 'notRaised', details: [raises] }]
  if (raised.wanted === true) return []
  return [wordRaised(block, sayError(raised), block.line + (raised.line ?? 0))]
}

function judgeScript(block: Block, { status = 0, stderr = '', raised }: Report): Problem[] {
  if (raised !== undefined) return judgeRaised(block, raised)
  const error = status === 0 ? undefined : readException(stderr)
  const { raises, line } = block
  if (status === 0) return raises === undefined ? [] : [{ line, code: 'notRaised', details: [raises] }]
  if (error === undefined)
    return raises === 'SystemExit'
      ? []
      : [{ line, code: 'scriptFailed', details: [String(status)], shown: tailOf(stderr) }]
  const isWanted =
    raises !== undefined && (`.${error.name}`.endsWith(`.${raises}`) || lastName(error.name) === lastName(raises))
  return isWanted ? [] : [{ ...wordRaised(block, sayError(error), line), shown: tailOf(stderr) }]
}

function wordRaised({ raises }: Block, error: string, line: number): Problem {
  return raises === undefined
    ? { line, code: 'raised', details: [error] }
    : { line, code: 'raisedOther', details: [raises, error] }
}

function judgeExamples(block: Block, { failures = [] }: Report): Problem[] {
  return failures.map(({ line, want, got }) => ({
    line: block.line + line,
    code: 'exampleDiffers',
    details: [],
    shown: diffOutput(want, got),
  }))
}

function judgeCommands(block: Block, printed: string, { status }: Report): Problem[] {
  const outputs = splitOutputs(printed)
  return readCommands(block.text).flatMap(({ text, line, output }, at): Problem[] => {
    const place = { line: block.line + line }
    const done = outputs[at]
    if (done === undefined)
      return at === outputs.length ? [{ ...place, code: 'commandFailed', details: [text, String(status)] }] : []
    if (!isSameOutput(output, done.text)) {
      return [{ ...place, code: 'outputDiffers', details: [], shown: diffOutput(output, done.text) }]
    }
    const isSilent = output.trim() === '' && done.status !== 0
    return isSilent ? [{ ...place, code: 'commandFailed', details: [text, String(done.status)] }] : []
  })
}

function sayError({ name, message }: { readonly name: string; readonly message: string }): string {
  const [first = ''] = message.split('\n', 1)
  return first === '' ? name : `${name}: ${first}`
}

const lastName = (name: string) => name.slice(name.lastIndexOf('.') + 1)

function tailOf(stderr: string): string {
  return stderr.trimEnd().split('\n').slice(-8).join('\n')
}
