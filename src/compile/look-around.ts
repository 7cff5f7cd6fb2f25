/** What tells whether a text stands in another, which is folded once, and asked for each text once. */
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
