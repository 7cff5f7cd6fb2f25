import { makeNameKey } from '../words/make-name-key.js'
import { FIELDS } from './fields.js'
import type { Head } from './gathered.js'

/** A section with its settled id and the number of its entry. */
export interface Named {
  readonly id: string
  readonly entry: number
  readonly head: Head
}

/** Longer aliases are text, found by their words. */
const LONGEST_ALIAS = 40

/** The name keys of all sections with text: for each, the entries that have it, with the `FIELDS` they have it in. */
export function gatherNames(sections: readonly Named[]): Map<string, Map<number, number>> {
  const names = new Map<string, Map<number, number>>()
  const take = (name: string, entry: number, field: number) => {
    const key = makeNameKey(name)
    if (key === '') return
    const entries = names.get(key)
    if (entries === undefined) names.set(key, new Map([[entry, field]]))
    else entries.set(entry, (entries.get(entry) ?? 0) | field)
  }

  for (const { id, entry, head } of sections) {
    if (!head.hasText) continue
    take(id, entry, FIELDS.id)
    take(head.title, entry, FIELDS.title)
    for (const alias of head.aliases) {
      if (alias !== head.title && alias.length <= LONGEST_ALIAS) take(alias, entry, FIELDS.alias)
    }
  }
  return names
}
