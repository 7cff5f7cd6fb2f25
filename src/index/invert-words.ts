import type { Terms } from './open-terms.js'
import { type PackedLexicon, packLexicon } from './pack-lexicon.js'
import { writePostings } from './write-postings.js'

/** From the words of each section (pairs as `GatheredSection` has them, in order of sections) to the sections of each word. */
export function invertWords(sections: readonly Uint32Array[], { texts }: Terms): PackedLexicon {
  const counts = countUses(sections, texts.length)
  const used = Array.from(texts.keys()).filter(term => (counts[term] ?? 0) > 0)
  used.sort((one, other) => ((texts[one] ?? '') < (texts[other] ?? '') ? -1 : 1))
  const { numbers, fields, ends } = groupUses(sections, used, counts)
  const postingsOf = (rank: number) => {
    const term = used[rank] ?? 0
    const to = ends[term] ?? 0
    const from = to - (counts[term] ?? 0)
    return writePostings(numbers.subarray(from, to), fields.subarray(from, to))
  }
  return packLexicon(
    used.map(term => texts[term] ?? ''),
    postingsOf,
  )
}

/** All uses of words, term by term in the order of `used`: sections and fields; and by term the place where its uses end. */
function groupUses(sections: readonly Uint32Array[], used: readonly number[], counts: Uint32Array) {
  // Where the next use of a term is put: first where its uses begin, at last where they end.
  const ends = new Uint32Array(counts.length)
  let size = 0
  for (const term of used) {
    ends[term] = size
    size += counts[term] ?? 0
  }
  const numbers = new Uint32Array(size)
  const fields = new Uint16Array(size)
  sections.forEach((words, section) => {
    for (let at = 0; at < words.length; at += 2) {
      const term = words[at] ?? 0
      const place = ends[term] ?? 0
      numbers[place] = section
      fields[place] = words[at + 1] ?? 0
      ends[term] = place + 1
    }
  })
  return { numbers, fields, ends }
}

/** How many sections use each term. */
function countUses(sections: readonly Uint32Array[], size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const words of sections) {
    for (let at = 0; at < words.length; at += 2) counts[words[at] ?? 0] = (counts[words[at] ?? 0] ?? 0) + 1
  }
  return counts
}
