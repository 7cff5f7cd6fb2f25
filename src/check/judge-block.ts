import { readCommands } from '../code/read-commands.js'
import { diffOutput } from './diff-output.js'
import { isSameOutput } from './is-same-output.js'
import type { Raised, Report } from './plan.js'
import type { PlannedBlock } from './plan-section.js'
import { readException } from './read-exception.js'
import { splitOutputs } from './step-of-console.js'
import { takeTail } from './take-tail.js'
import type { Block, Problem } from './types.js'

/**
 * Compare what a block did, as the driver reported it, with what the note says.
 *
 * @param printed what it wrote to stdout
 */
export function judgeBlock({ block, step, output }: PlannedBlock, report: Report, printed: string): Problem[] {
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

function judgeScript(block: Block, report: Report): Problem[] {
  const { status = 0, stderr = '', raised, fullName } = report
  const { raises, line } = block
  if (raised !== undefined || status === 0) return judgeRaised(block, raised)
  const error = readException(stderr)
  if (error !== undefined) {
    const isWanted = raises !== undefined && isClass(error.name, raises, fullName)
    return isWanted ? [] : [{ ...wordRaised(block, sayError(error), line), shown: takeTail(stderr) }]
  }
  // An exit has no traceback; below 0 it was a signal.
  const isExit = raises === 'SystemExit' && status > 0
  return isExit ? [] : [{ line, code: 'scriptFailed', details: [String(status)], shown: takeTail(stderr) }]
}

/** Whether a traceback's name is that of the class; of one that Python cannot find, the end of its path may be left out. */
function isClass(name: string, raises: string, fullName: string | undefined): boolean {
  return fullName === undefined ? `.${name}`.endsWith(`.${raises}`) : name === fullName
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

function judgeCommands(block: Block, printed: string, { status, raised }: Report): Problem[] {
  // The shell itself was not started, as with more commands than the system takes at once.
  if (raised !== undefined) return judgeRaised(block, raised)
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
