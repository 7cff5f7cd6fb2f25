import { nearestWord } from '../nearest-word.js'
import type { CheckedNote, Finding } from '../types.js'

/** Ids behind `see` that no section has, and sections that point to themselves. */
export function checkLinks({ file, sections }: CheckedNote, ids: ReadonlySet<string>): Finding[] {
  return sections.flatMap(({ id, see, metadata }) =>
    see.flatMap((link): Finding[] => {
      const place = { file, line: metadata.lineOf('see') }
      if (link === id) return [{ ...place, code: 'selfLink', details: [link] }]
      return ids.has(link) ? [] : [{ ...place, code: 'brokenLink', details: [link, nearestWord(link, ids) ?? ''] }]
    }),
  )
}
