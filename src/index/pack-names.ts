import { gatherNames } from './gather-names.js'
import { type PackedLexicon, packLexicon } from './pack-lexicon.js'
import type { PlacedSection } from './place-sections.js'
import { writePostings } from './write-postings.js'

/** The names of sections as a lexicon whose postings are entries. */
export function packNames(sections: readonly PlacedSection[]): PackedLexicon {
  const names = gatherNames(sections)
  const keys = [...names.keys()].sort()
  return packLexicon(keys, place => {
    const entries = [...(names.get(keys[place] ?? '') ?? [])].sort(([one], [other]) => one - other)
    return writePostings(
      entries.map(([entry]) => entry),
      entries.map(([, fields]) => fields),
    )
  })
}
