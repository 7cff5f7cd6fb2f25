import type { Lang } from '../types.js'
import { asWords } from './as-words.js'
import { FORM } from './form.js'
import { once } from './once.js'
import type { IndexFile } from './open-file.js'
import type { Shapes } from './open-shapes.js'

/** Which sections an entry has, and which stand below another one: all by number. */
export interface Outline {
  readonly sectionCount: number
  readonly entryCount: number
  /** The sections of an entry, that in English first. */
  readonly sectionsOf: (entry: number) => number[]
  /** The section of an entry: in this language if it has that, but rather one with text than one without. */
  readonly sectionOf: (entry: number, lang: Lang) => number
  /** The sections below a section's heading, as written; empty where there are none. */
  readonly partsOf: (section: number) => number[]
}

/** The outline of the notes in a file; what it is told by is read when it is first asked for. */
export function openOutline(file: IndexFile, shapes: () => Shapes): Outline {
  const sectionCount = file.number('sections')
  const entries = once(() => asWords(file.read('entries')))
  const sectionIn = (lang: Lang, entry: number) => entries()[entry * 2 + (lang === 'ko' ? 1 : 0)] ?? FORM.none
  return {
    sectionCount,
    entryCount: file.number('entries'),
    sectionsOf: entry => [sectionIn('en', entry), sectionIn('ko', entry)].filter(section => section !== FORM.none),
    sectionOf: (entry, lang) => {
      const own = sectionIn(lang, entry)
      const other = sectionIn(lang === 'ko' ? 'en' : 'ko', entry)
      if (own === FORM.none) return other
      return other === FORM.none || shapes().hasText(own) || !shapes().hasText(other) ? own : other
    },
    partsOf: section => {
      const parts: number[] = []
      const { note, depth } = shapes()
      for (let next = section + 1; next < sectionCount; next += 1) {
        if (note(next) !== note(section) || depth(next) <= depth(section)) break
        parts.push(next)
      }
      return parts
    },
  }
}
