import { expect, it } from 'vitest'
import { wrapSpans } from '../../src/terminal/wrap-spans.js'
import { joinTexts } from '../../src/terminal/write-line.js'

const wrap = (width: number, ...texts: string[]) =>
  wrapSpans(
    texts.map((text, at) => ({ text, style: at })),
    width,
  ).map(joinTexts)

it.each([
  ['at blanks', ['one two three'], ['one two', 'three']],
  ['not between spans without a blank', ['one t', 'wo th', 'ree'], ['one two', 'three']],
  ['between kana and Han', ['漢字漢字漢字'], ['漢字漢字', '漢字']],
  ['inside a word that fits no line', ['a 1234567890'], ['a', '12345678', '90']],
  ['at newlines, without the blanks before them', ['a  \nb'], ['a', 'b']],
  ['into one empty line where there is no text', [], ['']],
])('breaks text %s', (_, texts, lines) => {
  expect(wrap(8, ...texts)).toEqual(lines)
})

it('takes any number of spans of blanks', () => {
  expect(wrap(8, 'a', ...Array.from({ length: 100_000 }, () => ' '), 'b')).toEqual(['a', 'b'])
})
