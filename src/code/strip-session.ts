import { heredocEnd } from './heredoc-end.js'
import { isOpenCommand } from './is-open-command.js'
import { type Session, splitPrompt } from './split-prompt.js'

/**
 * What was typed in a session, without prompts and output. Text without any prompt, or no session, stays as it is.
 *
 * In a shell a command goes on behind a `\`, below `<<EOF` and in lines of a loop that begin with `> `; Python's prompts
 * count there only where no shell prompt stands.
 */
export function stripSession(text: string, session: Session | undefined): string {
  if (session === undefined) return text
  const lines = text.split('\n')
  const isTypedInShell = session === 'console' && lines.some(isShell)
  const typed = isTypedInShell ? typedInShell(lines) : typedInPython(lines, session === 'ipython' ? session : 'pycon')
  return typed.length === 0 ? text : typed.join('\n')
}

function isShell(line: string): boolean {
  return splitPrompt(line, 'console') !== undefined && splitPrompt(line, 'pycon') === undefined
}

/** `...` is a prompt only below what was typed: what stands for more output is none. */
function typedInPython(lines: readonly string[], session: 'pycon' | 'ipython'): string[] {
  const typed: string[] = []
  let goesOn = false
  for (const line of lines) {
    const split = splitPrompt(line, session)
    goesOn = split !== undefined && (goesOn || !split.prompt.trimStart().startsWith('...'))
    if (split && goesOn) typed.push(split.typed)
  }
  return typed
}

function typedInShell(lines: readonly string[]): string[] {
  const commands: string[] = []
  let isMore = false
  let isBelow = false
  let end: string | undefined
  for (const [at, line] of lines.entries()) {
    const bare = line.replace(/^> /u, '')
    const last = commands.at(-1) ?? ''
    const goesOn: boolean = isMore || end !== undefined || (isBelow && line.startsWith('> ') && isOpenCommand(last))
    isBelow = goesOn || isShell(line)
    if (goesOn) {
      commands.splice(-1, 1, `${last}\n${bare}`)
      if (bare.trim() === end) end = undefined
    } else if (isShell(line)) {
      const typed = splitPrompt(line, 'console')?.typed ?? ''
      commands.push(typed)
      end = heredocEnd(typed, lines.slice(at + 1))
    } else continue
    isMore = end === undefined && line.endsWith('\\')
  }
  return commands
}
