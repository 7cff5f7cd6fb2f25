import type { CheckedNote } from './types.js'

/** A note of a folder that has both `en` and `ko`, with the one it should say the same as. */
export interface Pair {
  readonly note: CheckedNote
  /** The language that its folder names. */
  readonly folder: 'en' | 'ko'
  /** Where the twin is, or should be. */
  readonly twinFile: string
  readonly twin: CheckedNote | undefined
}

/** The notes that stand in a folder `en` beside a folder `ko`, or the other way round, by their files. */
export function pairNotes(notes: readonly CheckedNote[]): ReadonlyMap<string, Pair> {
  const byFile = new Map(notes.map(note => [note.file, note]))
  const places = notes.flatMap(note => placeOf(note) ?? [])
  const folders = new Set(places.map(({ base, folder }) => base + folder))
  const paired = places.filter(({ base, other }) => folders.has(base + other))
  return new Map(
    paired.map(({ note, base, folder, other, rest }) => {
      const twinFile = base + other + rest
      return [note.file, { note, folder, twinFile, twin: byFile.get(twinFile) }]
    }),
  )
}

function placeOf(note: CheckedNote) {
  const [all, base = '', folder, rest = ''] = /^(.*(?:^|[\\/]))(en|ko)([\\/].*)$/u.exec(note.file) ?? []
  if (all === undefined) return undefined
  const [mine, other] = folder === 'en' ? (['en', 'ko'] as const) : (['ko', 'en'] as const)
  return { note, base, folder: mine, other, rest }
}
