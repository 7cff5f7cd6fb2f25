import { readCommands } from './read-commands.js'
import { type Session, splitPrompt } from './split-prompt.js'

/**
 * What was typed in a session, without prompts and output. Text without any prompt, or no session, stays as it is.
 *
 * In a shell, Python's prompts count only where no shell prompt stands.
 */
export function stripSession(text: string, session: Session | undefined): string {
  if (session === undefined) return text
  const commands = session === 'console' ? readCommands(text).map(command => command.text) : []
  const typed =
    commands.length > 0 ? commands : typedInPython(text.split('\n'), session === 'ipython' ? session : 'pycon')
  return typed.length === 0 ? text : typed.join('\n')
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
