import type { Source } from '../types.js'

/** What `show` finds an entry by: its id, or `source:id` where an earlier source has the same id. */
export function nameEntry(sources: readonly Source[], source: Source, id: string): string {
  if (source === sources[0]) return id
  const first = sources.find(({ index }) => index.ids.includes(id))
  return first === source || first === undefined ? id : `${source.label}:${id}`
}
