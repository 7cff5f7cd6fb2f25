import type { Lang } from '../types.js'
import { FORM } from './form.js'

/** The entries of a source: each id once, numbered in order of its first section. */
export interface Entries {
  readonly ids: readonly string[]
  /** The entry of each section. */
  readonly ofSection: Uint32Array
  /** Two numbers for each entry: its section in English and in Korean, `FORM.none` where it has none. */
  readonly sections: Uint32Array
}

/** Join twins: sections with the same id are one entry. */
export function numberEntries(sections: readonly { readonly id: string; readonly lang: Lang }[]): Entries {
  const numbers = new Map<string, number>()
  for (const { id } of sections) if (!numbers.has(id)) numbers.set(id, numbers.size)

  const ofSection = Uint32Array.from(sections, ({ id }) => numbers.get(id) ?? 0)
  const bySide = new Uint32Array(numbers.size * 2).fill(FORM.none)
  sections.forEach(({ lang }, section) => {
    bySide[(ofSection[section] ?? 0) * 2 + (lang === 'ko' ? 1 : 0)] = section
  })
  return { ids: [...numbers.keys()], ofSection, sections: bySide }
}
