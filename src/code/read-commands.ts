import { heredocEnd } from './heredoc-end.js'
import { isOpenCommand } from './is-open-command.js'
import { splitPrompt } from './split-prompt.js'

/** A command of a shell session, as written. */
export interface Command {
  /** What was typed, without prompts, lines divided by `\n`. */
  readonly text: string
  /** Line in the session, counted from 1. */
  readonly line: number
  /** The output written below it, lines divided by `\n`. */
  readonly output: string
}

/** A command that is being read. */
interface Draft {
  readonly typed: string[]
  readonly line: number
  readonly output: string[]
  /** The line that ends the text below it. */
  end?: string | undefined
  /** Whether it takes a text that ends nowhere below. */
  isEndless: boolean
}

/**
 * The commands of a shell session: what stands behind a prompt, and what follows it up to the next one.
 *
 * A command goes on behind a `\` at its end, below `<<EOF` up to that line, and in lines that begin with `> ` in a loop
 * or below a `<<EOF` that ends nowhere. What is typed at Python's prompts is what Python printed.
 */
export function readCommands(text: string): Command[] {
  const lines = text.split('\n')
  const lastLines = new Map(text.includes('<<') ? lines.map((line, at) => [dropPrompt(line).trim(), at]) : [])
  const drafts: Draft[] = []
  for (const [at, line] of lines.entries()) {
    const last = drafts.at(-1)
    const isBelow = (end: string) => (lastLines.get(end) ?? 0) > at
    if (last !== undefined && goesOn(last, line)) type(last, dropPrompt(line), isBelow)
    else if (isShellPrompt(line)) {
      const draft = { typed: [], line: at + 1, output: [], isEndless: false }
      type(draft, splitPrompt(line, 'console')?.typed ?? '', isBelow)
      drafts.push(draft)
    } else last?.output.push(line)
  }
  return drafts.map(({ typed, line, output }) => ({ text: typed.join('\n'), line, output: output.join('\n') }))
}

function isShellPrompt(line: string): boolean {
  return splitPrompt(line, 'console') !== undefined && splitPrompt(line, 'pycon') === undefined
}

function dropPrompt(line: string): string {
  return line.startsWith('> ') ? line.slice(2) : line
}

function goesOn({ typed, output, end, isEndless }: Draft, line: string): boolean {
  if (output.length > 0) return false
  const [first = '', last = ''] = [typed[0], typed.at(-1)]
  if (end !== undefined || last.endsWith('\\')) return true
  // What stands between its first and its last line says nothing about how a command goes on.
  return line.startsWith('> ') && (isEndless || isOpenCommand(`${first}\n${last}`))
}

/** Take a line for typed, and see whether it is the end of a text, or takes one itself. */
function type(draft: Draft, line: string, isBelow: (end: string) => boolean): void {
  draft.typed.push(line)
  if (draft.end !== undefined) {
    if (line.trim() === draft.end) draft.end = undefined
    return
  }
  const end = heredocEnd(line)
  if (end !== undefined && isBelow(end)) draft.end = end
  else draft.isEndless ||= /(?<!<)<<(?!<)/u.test(line)
}
