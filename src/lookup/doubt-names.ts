import type { Index } from '../index/open-index.js'
import { readPostings } from '../index/read-postings.js'
import type { NameHit } from './evidence.js'
import { hasCode } from './has-code.js'
import { PART } from './kin.js'
import type { Question } from './read-query.js'

/**
 * Names, those worth less that are the question but for the signs of code, where other entries have it with them.
 *
 * Signs say nothing in names, so that `render` is a name of `--render`, and `30` one of `3.0`.
 */
export function doubtNames(
  names: ReadonlyMap<number, NameHit>,
  index: Index,
  { words }: Question,
): ReadonlyMap<number, NameHit> {
  const [word] = words
  const [whole] = word?.wholes ?? []
  if (word === undefined || whole === undefined || names.size === 0) return names
  const isOne = words.every(({ wholes }) => wholes[0] === whole) && (words.length === 1 || VERSION.test(whole))
  if (!isOne || !hasCode(index.words, word)) return names

  const having = new Set<number>()
  const key = index.words.find(whole)
  index.words.postings(key, key + 1, (_, bytes) => {
    readPostings(bytes, section => having.add(index.shapes.entry(section)))
  })
  return new Map(
    Array.from(names, ([entry, hit]) => [entry, having.has(entry) ? hit : { ...hit, score: hit.score * PART }]),
  )
}

const VERSION = /^[\d.]+$/
