import { expect, it } from 'vitest'
import { readLang } from '../../src/compile/read-lang.js'
import { tellLang } from '../../src/compile/tell-lang.js'

it.each([
  ['ko', 'ko'],
  ['Korean', 'ko'],
  ['en-US', 'en'],
  ['fr', undefined],
  ['', undefined],
])('reads the name %j as %s', (name, expected) => {
  expect(readLang(name)).toBe(expected)
})

it.each([
  ['the front matter', 'en', 'ko/a.md', '한글', 'en'],
  ['a folder', undefined, 'a/ko/b.md', 'words', 'ko'],
  ["a folder of tldr's", undefined, 'pages.ko/b.md', 'words', 'ko'],
  ['the words, where front matter names neither', 'fr', 'a.md', '한글', 'ko'],
  ['no file', undefined, 'ko.md', 'words', 'en'],
])('goes by %s', (_, named, path, words, expected) => {
  expect(tellLang({ named, path, words })).toBe(expected)
})
