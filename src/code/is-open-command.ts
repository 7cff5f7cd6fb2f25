/**
 * Whether a shell goes on reading a command in the next line: behind an operator, or in a loop or condition that is not
 * closed. A `\` at the end is another matter: behind it no prompt need stand.
 */
export function isOpenCommand(command: string): boolean {
  if (/(?:&&|\||[{(])\s*$/u.test(command)) return true
  const isCompound = /^\s*(?:for|while|until|if|case|select)\s/u.test(command)
  return isCompound && !/\b(?:done|fi|esac)\b/u.test(command.slice(command.lastIndexOf('\n') + 1))
}
