import { readCodeBlocks } from '../code/read-code-blocks.js'
import { runnableCode } from '../code/runnable-code.js'
import type { Hit } from '../types.js'
import { cleanText } from '../words/clean-text.js'
import { describeShown } from './describe-shown.js'
import { formatArray } from './format-array.js'
import { joinParts } from './join-parts.js'
import type { Session } from './session.js'
import { stackTexts } from './stack-texts.js'

/** How sections are wanted. */
export interface ShowOptions {
  /** `true` for the code that can be run, else a block's number or a language; undefined for all of the text. */
  readonly code: string | true | undefined
  /** The word right behind `--code`: the code's language if the section has it, else one of the words. */
  readonly codeWord: string | undefined
  /** Whether the Markdown is wanted as written, on a terminal too. */
  readonly raw: boolean
}

/**
 * Print sections: laid out on a terminal, as written in a pipe, as JSON or their code alone where that is asked for.
 *
 * @returns false where `--code` asks for code that a section does not have; what others have is printed
 */
export async function printSections(hits: readonly Hit[], options: ShowOptions, session: Session): Promise<boolean> {
  const { terminal } = session
  if (session.json) terminal.print(formatArray(hits.map(hit => describeShown(hit, joinParts(hit)))))
  else if (options.code !== undefined) return printCode(hits, options.code, session)
  else if (!terminal.isLaidOut || options.raw) printAsWritten(stackTexts(hits.map(joinParts)), session)
  else {
    // Imported here, not above: a pipe needs no layout.
    const { layHit } = await import('./lay-hit.js')
    const pages: string[] = []
    for (const hit of hits) pages.push(await layHit(hit, session))
    await terminal.page(pages.join('\n\n'))
  }
  return true
}

function printCode(hits: readonly Hit[], wanted: string | true, session: Session): boolean {
  const codes: string[] = []
  for (const hit of hits) {
    const code = runnableCode(readCodeBlocks(joinParts(hit)), wanted)
    if (code === undefined) session.terminal.warn(session.say.noCode(hit.id, wanted))
    else codes.push(code)
  }
  if (codes.length > 0) printAsWritten(codes.join('\n\n'), session)
  return codes.length === hits.length
}

/** As written where a program reads it; a terminal gets no control characters. */
function printAsWritten(text: string, { host, terminal }: Session): void {
  terminal.print(host.stdout.isTTY ? cleanText(text) : text)
}
