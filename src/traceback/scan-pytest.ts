import { addLine, addRaised } from './add-raised.js'
import { matchBareException } from './match-bare-exception.js'
import { matchException } from './match-exception.js'
import type { Raised } from './raised.js'
import { OUTSIDE, type Scan } from './scan.js'

/** A line of a failure, behind a time where CI puts one before each line; no line of progress, as `E     [100%]`. */
const FAILURE = /^(?:(?=\S*[\d|\]])\S+\s(?:.*\s)?)?E {2,}(?!\[ *\d+%\]\s*$)(?<text>\S.*)$/u
/** Divides a failure's paragraphs: what was asserted, how the two sides differ. */
const BLANK = /^(?:(?=\S*[\d|\]])\S+\s(?:.*\s)?)?E\s*$/u
const SUMMARY = /(?:^|\s)(?:FAILED|ERROR) (?=\S+\.py)\S+ - (?<text>.*)$/u
const CAPTURED = /(?<!-)-{3,} Captured (?:log|stdout|stderr) (?:setup|call|teardown) -{3,}/u
const RULE = /^(?:.{0,100}\s)?([=_])\1{2,} .* \1{3,}\s*$/u

/** The scan behind the first line of a pytest failure, or in what the test wrote; undefined for any other line. */
export function beginPytest(scan: Scan, text: string): Scan | undefined {
  if (CAPTURED.test(text)) return { ...scan, place: { kind: 'captured' } }
  const failure = FAILURE.exec(text)?.groups?.text
  return failure === undefined ? undefined : addRaised(scan, readFailure(failure), { kind: 'pytest' })
}

/** The exception of a line of pytest's summary; undefined for any other line. */
export function matchSummary(text: string): Raised | undefined {
  const summary = SUMMARY.exec(text)?.groups?.text
  return summary === undefined ? undefined : readFailure(summary)
}

/** What is known after one more line of a failure, or of what the failed test wrote, which is not what failed. */
export function scanPytest(scan: Scan, text: string): Scan {
  if (CAPTURED.test(text)) return { ...scan, place: { kind: 'captured' } }
  if (scan.place.kind === 'captured') return RULE.test(text) ? { ...scan, place: OUTSIDE } : scan
  if (BLANK.test(text)) return scan
  const more = FAILURE.exec(text)?.groups?.text
  if (more === undefined) {
    return { ...scan, place: OUTSIDE, isChained: /direct cause of|During handling of the above/u.test(text) }
  }
  // A SyntaxError's file and line stand above it.
  const isUnnamed = scan.chain[0]?.type === 'error'
  const raised = isUnnamed ? matchBareException(more) : undefined
  return raised ? { ...scan, chain: [raised, ...scan.chain.slice(1)] } : addLine(scan, more, scan.place)
}

function readFailure(text: string): Raised {
  if (/^assert\b/u.test(text)) return { type: 'AssertionError', message: text }
  return matchException(text) ?? { type: 'error', message: text }
}
