/** Whether a text has a name as a whole word and in its own case: `Empty` is a class, `empty` is not. Never for ''. */
export function hasWord(text: string, name: string): boolean {
  if (name === '') return false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length))) return true
  }
  return false
}
