import { expect, it } from 'vitest'
import { splitInfo } from '../../src/code/split-info.js'

it.each([
  ['python', 'python', []],
  ['python raises=TypeError', 'python', ['raises=TypeError']],
  ['Python {1,2}', 'python', ['{1,2}']],
  ['python{1,2}', 'python', ['{1,2}']],
  ['{.python}', 'python', []],
  ['python:main.py', 'python', [':main.py']],
  ['', '', []],
])('reads %j as %j with the words %j', (info, lang, words) => {
  expect(splitInfo(info)).toEqual({ lang, words })
})
