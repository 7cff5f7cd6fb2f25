import type { CompiledSection } from '../types.js'
import { splitWords } from '../words/split-words.js'
import { FIELDS } from './fields.js'
import type { Terms } from './open-terms.js'
import { packCounts } from './pack-counts.js'
import { packLengths } from './pack-lengths.js'

/** The words of a section, as `GatheredSection` holds them. */
export interface GatheredWords {
  readonly words: Uint32Array
  readonly lengths: number
}

/** Find the words of a section's names and texts, and where each of them stands. */
export function gatherWords(section: CompiledSection, terms: Terms): GatheredWords {
  const { title, aliases, tags, topic, trail, texts } = section
  const found = new Map<number, number>()
  const take = (text: string, field: number) => {
    const words = splitWords(text)
    for (const { whole, parts, humps } of words) {
      for (const word of new Set([whole, ...parts, ...humps])) {
        const term = terms.numberOf(word)
        found.set(term, addPlace(found.get(term) ?? 0, field))
      }
    }
    return words.length
  }

  take(title, FIELDS.title)
  // A line of code is an alias so that it can be pasted; its words are no names.
  const isLine = (alias: string) => alias.includes(' ') && texts.code.includes(alias)
  for (const alias of aliases) if (alias !== title && !isLine(alias)) take(alias, FIELDS.alias)
  for (const tag of tags) take(tag, FIELDS.tag)
  for (const above of [topic, ...trail.slice(0, -1)]) take(above, FIELDS.topic)
  const lengths = packLengths(
    take(texts.lead, FIELDS.lead),
    take(texts.prose, FIELDS.prose),
    take(texts.code, FIELDS.code),
  )
  return { words: Uint32Array.from([...found].flat()), lengths }
}

function addPlace(places: number, field: number): number {
  const counts = places >>> 8
  const lead = (counts & 3) + Number(field === FIELDS.lead)
  const prose = ((counts >>> 2) & 7) + Number(field === FIELDS.prose)
  const code = ((counts >>> 5) & 7) + Number(field === FIELDS.code)
  return (places & 255) | field | (packCounts(lead, prose, code) << 8)
}
