import { makeNameKey } from '../words/make-name-key.js'
import { FIELDS } from './fields.js'
import type { PlacedSection } from './place-sections.js'

/** Longer aliases are text, found by their words. */
const LONGEST_ALIAS = 40

/** The name keys of all sections with text: for each, the entries that have it, with the `FIELDS` they have it in. */
export function gatherNames(sections: readonly PlacedSection[]): Map<string, Map<number, number>> {
  const names = new Map<string, Map<number, number>>()
  const take = (name: string, entry: number, field: number) => {
    const key = makeNameKey(name)
    if (key === '') return
    const entries = names.get(key)
    if (entries === undefined) names.set(key, new Map([[entry, field]]))
    else entries.set(entry, (entries.get(entry) ?? 0) | field)
  }

  for (const { id, entry, section } of sections) {
    const { title, aliases, hasText } = section.head
    if (!hasText) continue
    take(id, entry, FIELDS.id)
    take(title, entry, FIELDS.title)
    for (const alias of aliases) {
      if (alias !== title && alias.length <= LONGEST_ALIAS) take(alias, entry, FIELDS.alias)
    }
  }
  return names
}
