import { FIELDS } from '../index/fields.js'
import type { Shapes } from '../index/open-shapes.js'

/** How much a word weighs by where it stands. */
const WEIGHT = { title: 2.2, alias: 4.5, tag: 2, topic: 1.5, lead: 4.5, prose: 0.5, code: 0.15 }

/** How much the length of a text counts against it: 0 not at all, 1 in full. */
const LENGTH = { title: 0.4, lead: 0.4, text: 0.6 }

/** The weight that is worth one half. */
const HALF = 0.45

/** A title with so many words is neither long nor short. */
const TITLE_WORDS = 3

/** How much a word weighs that stands in a section, in these `FIELDS`, with these `packCounts`: from 0 up to, not with, 1. */
export type WeighPlaces = (section: number, fields: number, counts: number) => number

/** How long texts and titles are. */
type Sizes = Pick<Shapes, 'lengths' | 'titleWords' | 'averages'>

/**
 * Weigh places by BM25F: a word says more in a short text, and each repetition less than the one before.
 *
 * @param share what is left of a text's weight beside that of names, up to 1
 * @see https://www.staff.city.ac.uk/~sbrp622/papers/foundations_bm25_review.pdf
 */
export function weighPlaces({ lengths, titleWords, averages }: Sizes, share: number): WeighPlaces {
  const shrink = (weight: number, length: number, size: number) => weight / (1 - length + length * size)
  return (section, fields, counts) => {
    let names = 0
    if (fields & (FIELDS.title | FIELDS.id))
      names += shrink(WEIGHT.title, LENGTH.title, titleWords(section) / TITLE_WORDS)
    else if (fields & FIELDS.alias) names += WEIGHT.alias
    if (fields & FIELDS.tag) names += WEIGHT.tag
    if (fields & FIELDS.topic) names += WEIGHT.topic
    const byName = saturate(names)
    if (counts === 0) return byName
    const size = lengths(section)
    // Most words stand in one part of a text: what the others would add is not worked out, thousands of times.
    const inLead = counts & 3
    const inProse = (counts >>> 2) & 7
    const inCode = counts >>> 5
    let all = names
    if (inLead > 0) all += shrink(WEIGHT.lead, LENGTH.lead, (size & 255) / averages.lead) * inLead
    if (inProse > 0) all += shrink(WEIGHT.prose, LENGTH.text, ((size >>> 8) & 4095) / averages.prose) * inProse
    if (inCode > 0) all += shrink(WEIGHT.code, LENGTH.text, (size >>> 20) / averages.code) * inCode
    return byName + share * (saturate(all) - byName)
  }
}

const saturate = (weight: number) => weight / (weight + HALF)
