import { expect, it } from 'vitest'
import { findTypedNames } from '../../src/lookup/find-typed-names.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { openNotes } from './open-notes.js'

const index = openNotes('가상환경', 'map 함수', 'hatchling', 'venv', '함수 ㄱㄴ')

/** The ids of the entries found, with how. */
const find = async (query: string, ...doubted: number[]) =>
  [...(await findTypedNames(index.names, readQuery(query), new Set(doubted)))].map(
    ([entry, { how }]) => `${index.ids[entry]} ${how}`,
  )

it.each([
  ['the name itself', 'rktkdghksrud', ['가상환경 exact']],
  ['the name itself, with blanks', 'rktkd ghksrud', ['가상환경 exact']],
  ['its beginning', 'rktkd', ['가상환경 prefix']],
  ['its initial consonants', 'rtgr', ['가상환경 initials']],
  ['the name misspelt', 'ㅗㅁㅅ초ㅑㅣㅜㅎ', ['hatchling typo']],
])('finds with the other layout %s', async (_, query, found) => {
  expect(await find(query, ...readQuery(query).words.keys())).toEqual(found)
})

it('finds a name of which the doubted words alone were typed with the other layout', async () => {
  expect(await find('map gkatn', 1)).toEqual(['map-함수 exact'])
  expect(await find('map gkatn', 0)).toEqual([])
})

it('takes no consonants for a part of a name, since they stand for its syllables', async () => {
  expect(await find('gkatn ㄱㄴ', 0)).toEqual([])
})

it.each([
  ['is nowhere', 'ehdanfdnjs'],
  ['has too few letters to be misspelt', 'ㅍㄷ푸'],
  ['has a word with too few of them', 'ㅗㅁㅅ초ㅑㅣㅜㅎ ㅁ'],
  ['reads the same', '123'],
  ['is blank', ' '],
])('finds nothing for a question that %s', async (_, query) => {
  expect(await find(query, ...readQuery(query).words.keys())).toEqual([])
})
