import { expect, it } from 'vitest'
import { pynote } from '../host.js'

/** What is marked on the page, each text once, in small letters. */
async function marksOf(words: readonly string[], stdin?: string): Promise<string[]> {
  const { stdout } = await pynote(['--color=always', '--width=80', ...words], stdin === undefined ? {} : { stdin })
  const marks = [...stdout.matchAll(/\x1b\[1;(?:3;)?4(?:;9)?(?:;\d\d)?m([^\x1b]*)/gu)].map(([, text = '']) =>
    text.toLowerCase(),
  )
  return [...new Set(marks)].sort()
}

it.each([
  ['makedirs', 'makedirs'],
  ['check_output', 'check_output'],
  ['lambda', 'lambda'],
  ['venv', 'venv'],
  ['vnev', 'venv'],
  ['read file', 'file read'],
  ['how to sort a list', 'list sort'],
])('marks the words of %s wherever they stand', async (words, marks) => {
  // The title is bold and underlined as a whole.
  expect(await marksOf(words.split(' '))).toEqual(expect.arrayContaining(marks.split(' ')))
  expect((await marksOf(words.split(' '))).every(mark => mark.length > 2)).toBe(true)
})

it('marks Korean words before their particles', async () => {
  expect(await marksOf(['--lang=ko', '파일', '읽기'])).toEqual(['읽기', '파일'])
})

it('marks words of an exception, no pieces of others', async () => {
  const marks = await marksOf(['why'], "AttributeError: 'NoneType' object has no attribute 'append'\n")
  expect(marks).toEqual(['append', 'attribute', 'attributeerror', 'nonetype', 'object'])
})

it('marks nothing on a page that is shown by its id', async () => {
  expect(await marksOf(['show', 'lambda', 'venv'])).toEqual([])
})
