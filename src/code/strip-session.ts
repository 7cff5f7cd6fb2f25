import { heredocEnd } from './heredoc-end.js'
import { type Session, splitPrompt } from './split-prompt.js'

/**
 * What was typed in a session, without prompts and output. Text without any prompt, or no session, stays as it is.
 *
 * In a shell a command goes on behind a `\` and below `<<EOF`; Python's prompts count there only where no shell prompt stands.
 */
export function stripSession(text: string, session: Session | undefined): string {
  if (session === undefined) return text
  const lines = text.split('\n')
  const typed = session === 'console' && lines.some(isShell) ? typedInShell(lines) : typedInPython(lines)
  return typed.length === 0 ? text : typed.join('\n')
}

function isShell(line: string): boolean {
  return splitPrompt(line, 'console') !== undefined && splitPrompt(line, 'pycon') === undefined
}

/** `...` is a prompt only below what was typed: what stands for more output is none. */
function typedInPython(lines: readonly string[]): string[] {
  const typed: string[] = []
  let goesOn = false
  for (const line of lines) {
    const split = splitPrompt(line, 'pycon')
    goesOn = split !== undefined && (goesOn || split.prompt.trim() === '>>>')
    if (split && goesOn) typed.push(split.typed)
  }
  return typed
}

function typedInShell(lines: readonly string[]): string[] {
  const typed: string[] = []
  let goesOn = false
  let end: string | undefined
  for (const [at, line] of lines.entries()) {
    const more = line.replace(/^> /u, '')
    const command: string | undefined =
      end === undefined && isShell(line) ? splitPrompt(line, 'console')?.typed : goesOn ? more : undefined
    if (command !== undefined) typed.push(command)
    if (end === undefined) end = command && heredocEnd(command, lines.slice(at + 1))
    else if (more.trim() === end) end = undefined
    goesOn = end !== undefined || command?.endsWith('\\') === true
  }
  return typed
}
