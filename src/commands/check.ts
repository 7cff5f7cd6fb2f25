import { availableParallelism } from 'node:os'
import { annotateNotes } from '../check/annotate-notes.js'
import { findIdleOption } from '../check/find-idle-option.js'
import { findProblems, sortFindings } from '../check/find-problems.js'
import { formatFindings, formatFindingsJson } from '../check/format-findings.js'
import { gatherNotes } from '../check/gather-notes.js'
import { hasUnknownLinks } from '../check/has-unknown-links.js'
import { listOutcomes } from '../check/list-outcomes.js'
import { makeBar } from '../check/make-bar.js'
import { mergeFindings } from '../check/merge-findings.js'
import { mergeRecord } from '../check/merge-record.js'
import { openPythons } from '../check/open-pythons.js'
import { pairNotes } from '../check/pair-notes.js'
import { pickRunnable } from '../check/pick-runnable.js'
import { readRecord } from '../check/read-record.js'
import { runNotes, type SectionRun } from '../check/run-notes.js'
import { summarizeRuns } from '../check/summarize-runs.js'
import type { CheckedNote } from '../check/types.js'
import { wordSummary } from '../check/word-summary.js'
import { writeRecord } from '../check/write-record.js'
import { EXIT, type ExitCode, isPynoteError, PynoteError } from '../errors.js'
import { checkWords } from '../messages/checks.js'
import type { Session } from './session.js'

/** How notes are checked. */
export interface CheckOptions {
  /** Whether the code is run. */
  readonly run: boolean
  /** Programs to run it with; `python3` where none is named. */
  readonly python: readonly string[]
  /** Seconds that a block may take; 30 unless given. */
  readonly timeout?: number
  /** How many sections are run at once; as many as the machine has processors unless given. */
  readonly jobs?: number
  /** The file that keeps on which Pythons each section was checked. */
  readonly record?: string
}

/**
 * Check notes, those at the paths or else the reader's own, and print a line for each finding.
 *
 * @returns 0 where nothing is wrong, 1 where something is, or where there are no notes
 * @throws PynoteError for a path with nothing there, a Python or a record that cannot be used, `run` without a path, or
 *   an option of `run` without it
 */
export async function check(paths: readonly string[], options: CheckOptions, session: Session): Promise<ExitCode> {
  refuseMisuse(paths, options)
  const { terminal, host, lang, json } = session
  const say = checkWords[lang]
  const gathered = gatherNotes(paths, host)
  const sources = gathered.sources.map(annotateNotes)
  const notes = sources.flat()
  const otherIds = hasUnknownLinks(notes) ? await listOtherIds(session) : new Set<string>()
  const problems = [...gathered.findings, ...findProblems(sources, otherIds)]
  // Read before the code is run, since that may take long and be in vain.
  const record = options.record === undefined ? undefined : readRecord(options.record)
  const runs = options.run ? await run(notes, options, session) : []
  const findings = sortFindings([...problems, ...mergeFindings(runs)])

  if (json) terminal.print(formatFindingsJson(findings, lang))
  else if (findings.length > 0) terminal.print(formatFindings(findings, { lang, color: terminal.color }))
  if (notes.length === 0) terminal.warn(paths.length === 0 ? say.noNotes : say.noNotesAt(paths.join(', ')))
  else {
    terminal.warn(say.total(notes.length, notes.flatMap(({ sections }) => sections).length, findings.length))
    if (options.run) for (const line of wordSummary(summarizeRuns(runs), say)) terminal.warn(line)
  }
  // Written at last: where that fails, the findings have been said.
  if (record !== undefined && options.record !== undefined) {
    const isWhole = gathered.isWhole && pairNotes(notes).size > 0
    writeRecord(options.record, mergeRecord(record, listOutcomes(runs), isWhole))
  }
  return notes.length > 0 && findings.length === 0 ? EXIT.found : EXIT.nothing
}

function refuseMisuse(paths: readonly string[], options: CheckOptions): void {
  const { en, ko } = checkWords
  if (options.run && paths.length === 0) throw new PynoteError('badUsage', en.runUnnamed, ko.runUnnamed)
  const idle = options.run ? undefined : findIdleOption(options)
  if (idle !== undefined) throw new PynoteError('badUsage', en.idleOption(idle), ko.idleOption(idle))
}

/** Ids of the reader's sections and the bundled ones; none where these cannot be opened, which `check` can do without. */
async function listOtherIds(session: Session): Promise<Set<string>> {
  try {
    const { sources } = await session.library()
    return new Set(sources.flatMap(({ index }) => index.ids))
  } catch (error) {
    if (isPynoteError(error)) return new Set()
    throw error
  }
}

async function run(notes: readonly CheckedNote[], options: CheckOptions, session: Session): Promise<SectionRun[]> {
  const { terminal, host, lang } = session
  const say = checkWords[lang]
  const { sections, twins } = pickRunnable(notes)
  const pythons = await openPythons(options.python, notes)
  const names = pythons.map(({ version, executable }) => `Python ${version} (${executable})`)
  terminal.warn(say.willRun(new Set(sections.map(({ file }) => file)).size, names.join(', ')))
  if (twins > 0) terminal.warn(say.twins(twins))

  const bar = makeBar(host.stderr)
  const { timeout = 30, jobs = availableParallelism() } = options
  const runs = await runNotes(sections, { pythons, timeout, jobs, env: host.env, progress: bar.draw })
  bar.clear()
  return runs
}
