import { readCommands } from '../code/read-commands.js'
import type { Step } from './plan.js'
import type { Block } from './types.js'

/** Written to stdout by the shell behind each command, with its exit code, between two U+0001; no command prints it by chance. */
const MARK = 'pynote-command '

/**
 * The step that gives a session's commands to one shell, so that `cd` and variables stay.
 *
 * Each is a text of its own to `eval`: what it leaves open, a quote or a `<<EOF`, takes nothing of what comes behind it.
 * `command` keeps an error in it from ending the shell.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_08_01
 */
export function stepOfConsole({ text }: Block): Step {
  const lines = readCommands(text).map(
    command => `command eval '${command.text.replaceAll("'", "'\\''")}'\nprintf '\\001${MARK}%s\\001' "$?"`,
  )
  return { kind: 'console', name: 'console', text: lines.join('\n') }
}

/** What each command printed, and its exit code; fewer than there are commands where the shell ended early. */
export function splitOutputs(output: string): { readonly text: string; readonly status: number }[] {
  return output
    .split('\u0001')
    .flatMap((piece, at, pieces) =>
      at > 0 && piece.startsWith(MARK)
        ? [{ text: pieces[at - 1] ?? '', status: Number(piece.slice(MARK.length)) }]
        : [],
    )
}
