import { expect, it } from 'vitest'
import { findMarks, makeMark } from '../../src/terminal/mark-words.js'

/** The text with ⟦⟧ around what is marked. */
const marked = (text: string, ...words: string[]) => {
  const mark = makeMark(words)
  return (mark ? findMarks(text, mark) : []).reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}⟦${rest.slice(from, to)}⟧${rest.slice(to)}`,
    text,
  )
}

it.each([
  ['a word and what begins with it', 'sort', 'Sorted, sort(x), resort', '⟦Sort⟧ed, ⟦sort⟧(x), resort'],
  ['a part of a name of code', 'output', 'check_output', 'check_⟦output⟧'],
  ['a word of one letter as a whole alone', 'a', 'any a, a-b and _a', 'any ⟦a⟧, ⟦a⟧-b and _a'],
  ['a word of two letters as a whole alone', 're', 're.sub, result, re_x, core', '⟦re⟧.sub, result, re_x, core'],
  ['a short word before a Korean particle', 'os', 'os를 import', '⟦os⟧를 import'],
  ['a short number that is no part of another', '3', '3, 3.12 and 2.3', '⟦3⟧, 3.12 and 2.3'],
  ['a stop word as a whole alone', 'for', 'for x in format', '⟦for⟧ x in format'],
  ['a Korean noun before its particles', '파일', '파일을 파일에서는 파일', '⟦파일⟧을 ⟦파일⟧에서는 ⟦파일⟧'],
  ['a noun before endings of verbs', '정렬', '정렬하는 정렬된 정렬', '⟦정렬⟧하는 ⟦정렬⟧된 ⟦정렬⟧'],
  ['a noun of one syllable', '키', '키를 키워드 키', '⟦키⟧를 키워드 ⟦키⟧'],
  ['no beginning of a longer Korean word', '사이', '사이에 사이트', '⟦사이⟧에 사이트'],
  ['longer Korean words where they begin', '가상환경', '가상환경용 새가상환경', '⟦가상환경⟧용 새가상환경'],
  ['an operator right behind a letter', ':=', '(n:=1) := x', '(n⟦:=⟧1) ⟦:=⟧ x'],
  ['no part of another operator', '*', '2 * 3, 2 ** 3', '2 ⟦*⟧ 3, 2 ** 3'],
])('marks %s', (_, word, text, expected) => {
  expect(marked(text, word)).toBe(expected)
})
