import { expect, it } from 'vitest'
import { cutWord } from '../../src/lookup/cut-word.js'

const cut = (word: string, ...known: string[]) => cutWord(word, piece => known.includes(piece))?.join(' ')

it.each([
  ['리스트정렬방법', ['리스트', '정렬', '방법'], '리스트 정렬 방법'],
  ['readcsvfile', ['read', 'csv', 'file'], 'read csv file'],
  ['sortdictbyvalue', ['sort', 'dict', 'by', 'value'], 'sort dict by value'],
  ['값정렬', ['값', '정렬'], '값 정렬'],
] as const)('cuts %s into words', (word, known, pieces) => {
  expect(cut(word, ...known)).toBe(pieces)
})

it('takes as few words as can be', () => {
  expect(cut('데이터베이스연결', '데이터', '베이스', '데이터베이스', '연결', '연', '결')).toBe('데이터베이스 연결')
})

it('takes no word of two Latin letters where another will do', () => {
  expect(cut('tothreads', 'to', 'threads', 'tot', 'hreads')).toBe('tot hreads')
})

it('leaves an unknown part of Hangul in one piece', () => {
  expect(cut('문자열포매팅방법', '문자열', '방법')).toBe('문자열 포매팅 방법')
})

it('leaves out a lone syllable that is no word', () => {
  expect(cut('판다필터링', '판다', '필터')).toBe('판다 필터')
})

it.each([
  ['half of it is unknown', '가나다라정렬', ['정렬']],
  ['a part of a Latin word is unknown', 'readxyzfile', ['read', 'file']],
  ['a piece would have one Latin letter', 'xfiles', ['x', 'files']],
  ['no piece has more than two Latin letters', 'isitin', ['is', 'it', 'in']],
  ['it is one word', '정렬', ['정렬']],
  ['it is too long to be typed', '정렬'.repeat(20), ['정렬']],
  ['it has signs', 'read_csv1', ['read', 'csv']],
  ['it is empty', '', []],
] as const)('leaves a word as it is where %s', (_, word, known) => {
  expect(cut(word, ...known)).toBeUndefined()
})
