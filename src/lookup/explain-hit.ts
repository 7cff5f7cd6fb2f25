import { FIELDS } from '../index/fields.js'
import type { Index } from '../index/open-index.js'
import { readPostings } from '../index/read-postings.js'
import type { Field, Match } from '../types.js'
import { joinLetters } from '../words/join-letters.js'
import { makeNameKey } from '../words/make-name-key.js'
import type { Ranking } from './ranking.js'
import type { Question } from './read-query.js'

/** The fields by what they say about a section, the most first. */
const NAMES: readonly (readonly [number, Field])[] = [
  [FIELDS.title, 'title'],
  [FIELDS.id, 'id'],
  [FIELDS.alias, 'alias'],
  [FIELDS.tag, 'tag'],
  [FIELDS.topic, 'topic'],
  [FIELDS.lead | FIELDS.prose, 'text'],
  [FIELDS.code, 'code'],
]

/** Why an entry is a hit: the question as a whole where it is a name of it, else word by word. */
export function explainHit({ evidence, matches }: Ranking, entry: number, { text, words }: Question): Match[] {
  const { index, names, spans } = evidence
  const name = names.get(entry)
  if (name !== undefined) {
    return [{ word: text, field: fieldOf(name.fields), how: name.how, found: nameOf(index, entry, name.key) }]
  }
  return words.flatMap((word, at) => {
    const match = matches[at]
    if (match === undefined || (match.strengths[entry] ?? 0) === 0) return []
    const by = match.by[entry] ?? 0
    const span = spans[-1 - by]?.name
    if (span !== undefined) {
      const fields = fieldsIn(index, 'names', { key: span.key, numbers: [entry] })
      return [{ word: word.text, field: fieldOf(fields), how: span.how, found: nameOf(index, entry, span.key) }]
    }
    const kin = match.kin[by]
    if (kin === undefined) return []
    const fields = fieldsIn(index, 'words', { key: kin.key, numbers: index.sectionsOf(entry) })
    return [{ word: word.text, field: fieldOf(fields), how: kin.how, found: joinLetters(index.words.text(kin.key)) }]
  })
}

function fieldOf(fields: number): Field {
  return NAMES.find(([bits]) => (fields & bits) !== 0)?.[1] ?? 'text'
}

/** All fields in which a key stands at one of these numbers. */
function fieldsIn(
  index: Index,
  lexicon: 'names' | 'words',
  { key, numbers }: { key: number; numbers: readonly number[] },
): number {
  let all = 0
  index[lexicon].postings(key, key + 1, (_, bytes) => {
    readPostings(bytes, (number, fields) => {
      if (numbers.includes(number)) all |= fields
    })
  })
  return all
}

/** A name of an entry as written. */
function nameOf(index: Index, entry: number, key: number): string {
  const wanted = index.names.text(key)
  const names = index.sectionsOf(entry).flatMap(section => {
    const { id, title, aliases } = index.section(section)
    return [title, id, ...aliases]
  })
  return names.find(name => makeNameKey(name) === wanted) ?? joinLetters(wanted)
}
