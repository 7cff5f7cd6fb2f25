import { EXIT, type ExitCode } from '../errors.js'
import type { Raised, Report } from '../traceback/raised.js'
import type { Hit } from '../types.js'
import { describeShown } from './describe-shown.js'
import { explainReport } from './explain-report.js'
import { formatArray } from './format-array.js'
import { joinParts } from './join-parts.js'
import { printSections, type ShowOptions } from './print-sections.js'
import type { Session } from './session.js'

/**
 * Print the section that explains the exception of a log; on a terminal, say on stderr which exception that is.
 *
 * @param report what was taken from the log; undefined where nothing in it looks like an exception
 */
export async function why(report: Report | undefined, options: ShowOptions, session: Session): Promise<ExitCode> {
  const explained = report && (await explainReport(report, session))
  if (report === undefined || explained === undefined) {
    if (session.json) session.terminal.print('[]')
    const isKnown = report !== undefined && !report.isGuess
    session.terminal.warn(isKnown ? session.say.notExplained(nameOf(report)) : session.say.noException)
    return EXIT.nothing
  }

  const { hit, raised } = explained
  if (session.json) {
    session.terminal.print(formatArray([describeExplanation(hit, raised, report)]))
    return EXIT.found
  }
  if (session.host.stdout.isTTY) session.terminal.warn(session.say.explains(nameOf(raised)))
  return (await printSections([hit], options, session)) ? EXIT.found : EXIT.nothing
}

function describeExplanation(hit: Hit, raised: Raised, report: Report) {
  const { type, message, context } = report.isGuess ? { ...raised, context: [] } : report
  return { ...describeShown(hit, joinParts(hit)), exception: { type, message, explained: raised.type, context } }
}

function nameOf({ type, message }: Raised): string {
  const [first = ''] = message.split('\n')
  return [type, first].filter(part => part !== '').join(': ')
}
