/**
 * Gives the name of an entry of a folder in NFC. Linux allows two names that are the same in NFC; they keep their
 * difference.
 *
 * @param names of all entries of the folder
 */
export function nameEntries(names: readonly string[]): (name: string) => string {
  // Nearly all are in it, and thousands are sooner seen to be so together.
  const all = names.join('\n')
  if (all === all.normalize('NFC')) return name => name
  const known = new Set(names)
  return name => {
    const composed = name.normalize('NFC')
    return composed !== name && known.has(composed) ? name : composed
  }
}
