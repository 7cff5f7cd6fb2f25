import type { ShowOptions } from '../commands/print-sections.js'
import type { Host, Lang } from '../types.js'
import type { Actions } from './define-program.js'
import { openSession } from './open-session.js'
import type { CheckOptions, PrintOptions } from './options.js'
import { readIds } from './read-ids.js'
import { readQuery } from './read-query.js'
import { readReport } from './read-report.js'

/**
 * What each command does, with its files loaded when it is asked for, so that none pays for another.
 *
 * @param codeWord the word behind `--code`, where there is one
 */
export function makeActions(host: Host, lang: Lang, codeWord: string | undefined): Actions {
  return {
    async ask(words, options) {
      const { ask } = await import('../commands/ask.js')
      return ask(await readQuery(words, host), toShowOptions(options, codeWord), openSession(host, lang, options))
    },
    async search(words, options) {
      const { search } = await import('../commands/search.js')
      return search((await readQuery(words, host)).join(' '), options.limit ?? 10, openSession(host, lang, options))
    },
    async show(ids, options) {
      const { show } = await import('../commands/show.js')
      return show(await readIds(ids, host), toShowOptions(options, codeWord), openSession(host, lang, options))
    },
    async list(topics, options) {
      const { list } = await import('../commands/list.js')
      return list(topics, openSession(host, lang, options))
    },
    async why(words, options) {
      const { why } = await import('../commands/why.js')
      return why(await readReport(words, host), toShowOptions(options, codeWord), openSession(host, lang, options))
    },
    async check(paths, options) {
      const { check } = await import('../commands/check.js')
      return check(
        paths.length > 0 ? paths : (options.notes ?? []),
        toCheckOptions(options),
        openSession(host, lang, options),
      )
    },
  }
}

function toCheckOptions({ run, python = [], timeout, jobs, record }: CheckOptions) {
  return { run: run === true, python, ...(timeout && { timeout }), ...(jobs && { jobs }), ...(record && { record }) }
}

function toShowOptions({ code, raw, pager }: PrintOptions, codeWord: string | undefined): ShowOptions {
  return { code: code === '' ? true : code, codeWord, raw: raw === true, pager }
}
