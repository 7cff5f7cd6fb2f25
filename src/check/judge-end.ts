import type { RunResult } from './plan.js'
import { takeTail } from './take-tail.js'
import type { Block, Finding, Problem } from './types.js'

/**
 * What is wrong with the end of a run: hung, killed, ended early, left things behind.
 *
 * @param blocks those that had a step, in order
 * @param timeout seconds that each step had
 */
export function judgeEnd(result: RunResult, blocks: readonly Block[], timeout: number): Problem[] {
  const { end, leftovers, isFolderGone, stderr } = result
  const isLate = end.step >= blocks.length
  const line = (blocks[end.step] ?? (end.step < 0 ? blocks[0] : blocks.at(-1)))?.line ?? 1
  const details = { seconds: [String(timeout)], cause: [end.cause], none: [] }
  const last = blocks.at(-1)?.line ?? 1

  const findings: Problem[] = []
  const add = (code: Finding['code'], words: readonly string[]) =>
    findings.push({ line, code, details: words, shown: takeTail(stderr) })
  if (end.how === 'timeout') add(isLate ? 'lateTimeout' : 'timeout', details.seconds)
  else if (end.how === 'exit') add(end.step < 0 ? 'unstartable' : isLate ? 'lateEnd' : 'ended', details.cause)
  else if (end.how !== 'done') add(end.how, end.how === 'unstartable' ? details.cause : details.none)

  if (findings.length > 0) return findings
  if (leftovers > 0) findings.push({ line: last, code: 'leftovers', details: [String(leftovers)] })
  if (isFolderGone) findings.push({ line: last, code: 'folderGone', details: [] })
  return findings
}
