import { FIELDS } from '../index/fields.js'
import type { Shapes } from '../index/open-shapes.js'

/** How much a word weighs by where it stands, and how fast repetition stops to matter. */
const WEIGHT = { title: 6, alias: 4.5, tag: 2, topic: 1.5, lead: 2, prose: 1, code: 1 }
const SATURATION = 1.2
/** How much the length of a text counts against it. */
const LENGTH = { title: 0.4, lead: 0.5, text: 0.6 }

/** A function that says how much a word weighs in a section, from 0 up to, not with, 1: BM25F. */
export function weighPlaces({ lengths, titleWords, averages }: Shapes) {
  return (section: number, fields: number, counts: number): number => {
    let sum = 0
    if (fields & (FIELDS.title | FIELDS.id))
      sum += WEIGHT.title / (1 - LENGTH.title + (LENGTH.title * titleWords(section)) / 3)
    else if (fields & FIELDS.alias) sum += WEIGHT.alias
    if (fields & FIELDS.tag) sum += WEIGHT.tag
    if (fields & FIELDS.topic) sum += WEIGHT.topic
    if (counts > 0) {
      const length = lengths(section)
      const lead = (WEIGHT.lead * (counts & 3)) / (1 - LENGTH.lead + (LENGTH.lead * (length & 255)) / averages.lead)
      const prose =
        (WEIGHT.prose * ((counts >>> 2) & 7)) /
        (1 - LENGTH.text + (LENGTH.text * ((length >>> 8) & 4095)) / averages.prose)
      const code = (WEIGHT.code * (counts >>> 5)) / (1 - LENGTH.text + (LENGTH.text * (length >>> 20)) / averages.code)
      sum += lead + prose + code
    }
    return sum / (sum + SATURATION)
  }
}
