/**
 * What tells whether a text, in lower case, stands in another, whatever the case there.
 *
 * Made once for a block: to fold and search all of it for each of its tags would take as long as they are many.
 */
export function lookAround(around: string): (text: string) => boolean {
  const known = new Map<string, boolean>()
  let folded: string | undefined
  return text => {
    folded ??= around.toLowerCase()
    const found = known.get(text) ?? folded.includes(text)
    known.set(text, found)
    return found
  }
}
