import { expect, it } from 'vitest'
import { findTypedKin } from '../../src/lookup/find-typed-kin.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { joinLetters } from '../../src/words/join-letters.js'
import { openNotes } from './open-notes.js'

const { words } = openNotes('가상환경', 'hatchling', 'venv', '함수', '3')

const find = async (query: string) => {
  const [word] = readQuery(query).words
  if (word === undefined) throw new Error('no word')
  return (await findTypedKin(words, word)).map(({ key, how }) => `${joinLetters(words.text(key))} ${how}`)
}

it.each([
  ['the word itself', 'gkatn', ['함수 exact']],
  ['the word itself, in Latin letters', 'ㅍ둪', ['venv exact']],
  ['its beginning', 'rktkd', ['가상환경 prefix']],
  ['its beginning, though it might be misspelt', 'ㅗㅁㅅ초ㅣㅑㅜ', ['hatchling prefix']],
  ['its initial consonants', 'rtgr', ['가상환경 initials']],
  ['the word before a particle', 'venvfmf', ['venv exact']],
  ['the word misspelt', 'ㅗㅁㅅ초ㅑㅣㅜㅎ', ['hatchling typo']],
])('finds with the other layout %s', async (_, query, found) => {
  expect(await find(query)).toEqual(found)
})

it.each([
  ['is spelt as it is meant', 'venv'],
  ['is nowhere', 'ehdanf'],
  ['is misspelt in whole syllables', '혀'],
  ['has too few letters to be misspelt', 'ㅍㄷ푸'],
  ['is several words there', '3gkatn'],
])('finds nothing for a word that %s', async (_, query) => {
  expect(await find(query)).toEqual([])
})
