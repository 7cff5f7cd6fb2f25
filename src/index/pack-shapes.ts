import { splitWords } from '../words/split-words.js'
import type { PlacedSection } from './place-sections.js'

/**
 * What is read of every section at every look-up: four numbers each, column by column.
 *
 *     entry · note · lengths of the texts · depth, language (8: Korean), whether it has text (16), words of the title (8 bits up)
 */
export function packShapes(sections: readonly PlacedSection[]): Uint32Array {
  const size = sections.length
  const shapes = new Uint32Array(size * 4)
  sections.forEach(({ section: { head, lengths }, entry, note }, place) => {
    const { depth, lang, hasText, title } = head
    const titleWords = Math.min(splitWords(title).length, 255)
    shapes[place] = entry
    shapes[size + place] = note
    shapes[2 * size + place] = lengths
    shapes[3 * size + place] = depth | (lang === 'ko' ? 8 : 0) | (hasText ? 16 : 0) | (titleWords << 8)
  })
  return shapes
}
