import { heredocEnd } from '../code/heredoc-end.js'
import { isOpenCommand } from '../code/is-open-command.js'
import type { Step } from './plan.js'
import type { Block } from './types.js'

/** Written to stdout by the shell behind each command, with its exit code, between two U+0001; no command prints it by chance. */
const MARK = 'pynote-command '

/** A command of a console session, as written. */
export interface Command {
  readonly text: string
  /** Line in the block, counted from 1. */
  readonly line: number
  /** The output written below it, lines divided by `\n`. */
  readonly output: string
}

/**
 * The commands of a session: lines that begin with `$ `, and what follows them up to the next one.
 *
 * A command goes on behind a `\` at its end, below `<<EOF` up to that line, and in lines of a loop that begin with `> `.
 */
export function readCommands(text: string): Command[] {
  const commands: { text: string; line: number; output: string[] }[] = []
  let goesOn = false
  let end: string | undefined
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const last = commands.at(-1)
    const isMore: boolean =
      goesOn ||
      end !== undefined ||
      (last?.output.length === 0 && line.startsWith('> ') && (last.text.includes('<<') || isOpenCommand(last.text)))
    if (isMore && last !== undefined) last.text += `\n${line.replace(/^> /u, '')}`
    else if (line.startsWith('$ ')) commands.push({ text: line.slice(2), line: index + 1, output: [] })
    else last?.output.push(line)
    const isTyped: boolean = isMore || line.startsWith('$ ')
    goesOn = isTyped && line.endsWith('\\')
    if (end !== undefined && line.replace(/^> /u, '').trim() === end) end = undefined
    else if (!isMore && isTyped) end = heredocEnd(line, lines.slice(index + 1))
  }
  return commands.map(({ output, ...command }) => ({ ...command, output: output.join('\n') }))
}

/** The step that gives a session's commands to one shell, so that `cd` and variables stay. */
export function stepOfConsole({ text }: Block): Step {
  const lines = readCommands(text).map(command => `${command.text}\nprintf '\\001${MARK}%s\\001' "$?"`)
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
