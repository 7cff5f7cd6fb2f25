import { expect, it } from 'vitest'
import { cutApart } from '../../src/lookup/cut-apart.js'
import { readQuery } from '../../src/lookup/read-query.js'
import { openNotes } from './open-notes.js'

/** The question as it is read, with all words of these titles known. */
const cut = (query: string, ...titles: string[]) => cutApart(readQuery(query), [openNotes(...titles).words])?.text

it.each([
  ['words', '리스트정렬', '리스트 정렬'],
  ['other forms of words', '리스트정렬하기', '리스트 정렬하기'],
  ['words that say nothing', '리스트정렬방법', '리스트 정렬 방법'],
  ['words behind letters of another script', 'json파일저장', 'json 파일 저장'],
  ['words in mixed case', 'os.ReadFile', 'os read file'],
  ['words of two letters that say nothing', 'fileofjson', 'file of json'],
  ['a name at its humps', 'readWithOs', 'read with os'],
])('cuts %s apart', (_, query, text) => {
  expect(cut(query, '리스트 정렬', '파일 저장', 'read a file with os and json')).toBe(text)
})

it('leaves words as they are that some note has', () => {
  expect(cut('readfile', 'read file', 'readfile')).toBeUndefined()
})

it('takes two Latin letters for no word that may say something', () => {
  expect(cut('readosfile', 'read a file with os')).toBeUndefined()
})

it('takes two Latin letters for no word in a short one', () => {
  expect(cut('fileofit', 'file')).toBeUndefined()
  expect(cut('fileoftxt', 'file txt')).toBe('file of txt')
})

it('leaves a question as it is whose words cannot be cut', () => {
  expect(cut('sorting', 'lists')).toBeUndefined()
  expect(cut('', 'lists')).toBeUndefined()
})
