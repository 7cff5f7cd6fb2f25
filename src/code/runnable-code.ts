import { nameLanguage } from './name-language.js'
import { sessionOf } from './session-of.js'
import { stripSession } from './strip-session.js'
import type { CodeBlock } from './types.js'

/**
 * The code of a section as it can be run: prompts and their output removed, blocks divided by an empty line.
 *
 * @param wanted `true`: the Python blocks if there are any, else those of the first block's language, without output,
 *   `raises` and `fragment`, and without those for Windows, macOS or some versions of Python alone if others are left; a
 *   whole number N: the Nth block, whatever it is; else the blocks of that language
 * @returns undefined where no block is left
 */
export function runnableCode(blocks: readonly CodeBlock[], wanted: true | string): string | undefined {
  const picked = /^\d+$/u.test(String(wanted))
    ? blocks.filter((_, at) => at + 1 === Number(wanted))
    : pick(blocks, wanted)
  return picked.length === 0 ? undefined : picked.map(strip).join('\n\n')
}

/** Without prompts, and without the options that MyST takes at the head of a block (`:tags: [hide-input]`): no Python. */
function strip(block: CodeBlock): string {
  const code = stripSession(block.text, sessionOf(block))
  return familyOf(block) === 'python' ? code.replace(/^(?::[a-z][\w-]*:(?:[ \t].*)?\n)+/u, '') : code
}

function pick(blocks: readonly CodeBlock[], wanted: true | string): readonly CodeBlock[] {
  const runnable = blocks.filter(({ words }) => !words.some(word => /^(?:output|fragment|raises=.*)$/u.test(word)))
  const langs = runnable.map(familyOf)
  const lang = wanted === true ? (langs.includes('python') ? 'python' : langs[0]) : nameLanguage(wanted.toLowerCase())
  const picked = runnable.filter(
    block => familyOf(block) === lang || (wanted !== true && nameLanguage(block.lang) === lang),
  )
  const everywhere = picked.filter(
    ({ words }) => !words.some(word => /^(?:python=|platform=(?!posix|linux))/u.test(word)),
  )
  return wanted === true && everywhere.length > 0 ? everywhere : picked
}

/** A Python session, once its prompts are gone, is Python. */
function familyOf(block: CodeBlock): string {
  return sessionOf(block) === 'pycon' ? 'python' : nameLanguage(block.lang)
}
