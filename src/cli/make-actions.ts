import type { ShowOptions } from '../commands/print-sections.js'
import type { Session } from '../commands/session.js'
import type { ExitCode } from '../errors.js'
import type { Host, Lang } from '../types.js'
import type { Actions } from './define-program.js'
import { hintAtCommand } from './hint-at-command.js'
import { hintAtWords } from './hint-at-words.js'
import type { CheckOptions, PrintOptions } from './options.js'
import { readIds } from './read-ids.js'
import { readQuery } from './read-query.js'
import { runSession } from './run-session.js'

/**
 * What each command does, with its files loaded when it is asked for, so that none pays for another.
 *
 * @param codeWord the word behind `--code`, where there is one
 */
export function makeActions(host: Host, lang: Lang, codeWord: string | undefined): Actions {
  return {
    async ask(words, options) {
      const query = await readQuery(words, host)
      return runSession(host, { lang, options }, session => ask(query, toShowOptions(options, codeWord), session))
    },
    async search(words, options) {
      const { search } = await import('../commands/search.js')
      const query = (await readQuery(words, host)).join(' ')
      return runSession(host, { lang, options }, session => search(query, options.limit ?? 10, session))
    },
    async show(ids, options) {
      const { show } = await import('../commands/show.js')
      const read = await readIds(ids, host)
      return runSession(host, { lang, options }, session => show(read, toShowOptions(options, codeWord), session))
    },
    async list(topics, options) {
      const { list } = await import('../commands/list.js')
      return runSession(host, { lang, options }, session => list(topics, session))
    },
    async why(words, options) {
      const { why } = await import('../commands/why.js')
      const { readReport } = await import('./read-report.js')
      const report = await readReport(words, host)
      return runSession(host, { lang, options }, session => why(report, toShowOptions(options, codeWord), session))
    },
    async check(paths, options) {
      const { check } = await import('../commands/check.js')
      const named = paths.length > 0 ? paths : (options.notes ?? [])
      return runSession(host, { lang, options }, session => check(named, toCheckOptions(options), session)).catch(
        hintAtWords(paths),
      )
    },
  }
}

async function ask(query: readonly string[], options: ShowOptions, session: Session): Promise<ExitCode> {
  const { ask } = await import('../commands/ask.js')
  const code = await ask(query, options, session)
  await hintAtCommand(query, session)
  return code
}

function toCheckOptions({ run, python = [], timeout, jobs, record }: CheckOptions) {
  return { run: run === true, python, ...(timeout && { timeout }), ...(jobs && { jobs }), ...(record && { record }) }
}

function toShowOptions({ code, raw }: PrintOptions, codeWord: string | undefined): ShowOptions {
  return { code: code === '' ? true : code, codeWord, raw: raw === true }
}
