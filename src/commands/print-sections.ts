import type { Hit } from '../types.js'
import { formatShownJson } from './format-json.js'
import { layHit } from './lay-hit.js'
import { pickCode } from './pick-code.js'
import type { Session } from './session.js'

/** How sections are wanted: `code` is `true` for what can be run, a block's number, or a language. */
export interface ShowOptions {
  readonly code: string | true | undefined
  /** The word right behind `--code`: the code's language if the section has it, else one of the words. */
  readonly codeWord: string | undefined
  /** Whether the Markdown is wanted as written, on a terminal too. */
  readonly raw: boolean
  /** Whether the pager may be used. */
  readonly pager: boolean
}

/** A section to be printed, with the parts below its heading. */
export interface Shown {
  readonly hit: Hit
  /** As written, its parts included, no blank lines at the end. */
  readonly markdown: string
}

/**
 * Print sections: laid out on a terminal, as written in a pipe, as JSON or their code alone where that is asked for.
 *
 * @returns whether there was something to print: false where `--code` names a block that no section has
 */
export async function printSections(hits: readonly Hit[], options: ShowOptions, session: Session): Promise<boolean> {
  const shown = hits.map(hit => ({ hit, markdown: joinParts(hit) }))
  const { terminal } = session

  if (session.json) terminal.print(formatShownJson(shown))
  else if (options.code !== undefined) return printCode(shown, options.code, session)
  else if (!terminal.isLaidOut || options.raw) terminal.print(shown.map(({ markdown }) => markdown).join('\n\n'))
  else {
    const pages: string[] = []
    for (const { hit } of shown) pages.push(await layHit(hit, session))
    const page = pages.join('\n\n')
    if (options.pager) await terminal.page(page)
    else terminal.print(page)
  }
  return true
}

function joinParts({ section, number, source: { index } }: Hit): string {
  const parts = index.partsOf(number).map(part => index.section(part))
  return [section, ...parts]
    .map(({ markdown }) => markdown)
    .join('')
    .replace(/\s+$/u, '')
}

function printCode(shown: readonly Shown[], wanted: string | true, { terminal, say }: Session): boolean {
  const codes = shown.map(({ hit, markdown }) => ({ hit, code: pickCode(markdown, wanted) }))
  for (const { hit, code } of codes) if (code === undefined) terminal.warn(say.noCode(hit.id, wanted))
  const found = codes.flatMap(({ code }) => (code === undefined ? [] : [code]))
  if (found.length > 0) terminal.print(found.join('\n\n'))
  return found.length === codes.length
}
