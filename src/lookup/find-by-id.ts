import type { Index } from '../index/open-index.js'
import { readPostings } from '../index/read-postings.js'
import type { Hit, Lang, Source } from '../types.js'
import { makeNameKey } from '../words/make-name-key.js'
import { makeSlug } from '../words/make-slug.js'
import { spellLetters } from '../words/spell-letters.js'
import { nameEntry } from './name-entry.js'

/** An entry of a source. */
interface Found {
  readonly source: Source
  readonly entry: number
  readonly id: string
}

/**
 * The entry that is meant by an id; never a guess.
 *
 * That is the one with this very id, in the first source that has it; `source:id`; else the one with this name, if no
 * other has it; else the one whose id has all the typed words, each as the whole or the beginning of one of its parts,
 * if no other has. Undefined where there is none or several.
 */
export function findById(sources: readonly Source[], typed: string, lang: Lang): Hit | undefined {
  const found =
    findId(sources, typed) ??
    findLabelled(sources, typed) ??
    onlyOne(findNamed(sources, typed)) ??
    onlyOne(findBegun(sources, typed))
  if (found === undefined) return undefined

  const { source, entry, id } = found
  const number = source.index.sectionOf(entry, lang)
  const match = { word: typed, field: 'id', how: makeSlug(typed) === id ? 'exact' : 'prefix', found: id } as const
  return {
    id: nameEntry(sources, source, id),
    section: source.index.section(number),
    number,
    source,
    score: 1,
    matches: [match],
  }
}

function findId(sources: readonly Source[], typed: string): Found | undefined {
  const id = makeSlug(typed)
  for (const source of sources) {
    const entry = source.index.ids.indexOf(id)
    if (entry >= 0) return { source, entry, id }
  }
  return undefined
}

function findLabelled(sources: readonly Source[], typed: string): Found | undefined {
  const named = sources.filter(({ label }) => typed.startsWith(`${label}:`))
  return named.flatMap(source => findId([source], typed.slice(source.label.length + 1)) ?? [])[0]
}

function findNamed(sources: readonly Source[], typed: string): Found[] {
  const key = makeNameKey(typed)
  return sources.flatMap(source =>
    entriesNamed(source.index, key).map(entry => ({ source, entry, id: source.index.ids[entry] ?? '' })),
  )
}

function entriesNamed({ names }: Index, key: string): number[] {
  const entries: number[] = []
  const place = names.find(key)
  if (place >= 0) names.postings(place, place + 1, (_, bytes) => readPostings(bytes, entry => entries.push(entry)))
  return entries
}

function findBegun(sources: readonly Source[], typed: string): Found[] {
  const words = makeSlug(typed).split('-').map(spellLetters)
  const isMeant = (id: string) => {
    const parts = id.split('-').map(spellLetters)
    return words.every(word => word !== '' && parts.some(part => part.startsWith(word)))
  }
  return sources.flatMap(source =>
    source.index.ids.flatMap((id, entry) => (isMeant(id) ? [{ source, entry, id }] : [])),
  )
}

/** The first, if all have the same id. */
function onlyOne(found: readonly Found[]): Found | undefined {
  return found.every(({ id }) => id === found[0]?.id) ? found[0] : undefined
}
