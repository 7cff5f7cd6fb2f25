import { expect, it } from 'vitest'
import { cutFrontMatter } from '../../src/compile/cut-front-matter.js'

it.each([
  ['---\na: 1\n---\nb', '---\na: 1\n---\n', 'a: 1\n'],
  ['---\r\na: 1\r\n---\r\nb', '---\r\na: 1\r\n---\r\n', 'a: 1\r\n'],
  ['---\n---\nb', '---\n---\n', ''],
])('cuts %j behind its front matter', (text, frontMatter, yaml) => {
  expect(cutFrontMatter(text)).toEqual({ frontMatter, yaml, body: 'b' })
})

it.each(['---\ntext\n---\n', '---\na: 1\n', 'b', ''])('finds none in %j', text => {
  expect(cutFrontMatter(text)).toEqual({ frontMatter: '', yaml: '', body: text })
})

it.each(['\n', '\r\n', '\r'])('finds none in a long note that only begins with a rule, its lines ended by %j', end => {
  const text = `---${end}${end}# Notes${end}${`text${end}`.repeat(100_000)}`
  expect(cutFrontMatter(text)).toEqual({ frontMatter: '', yaml: '', body: text })
})
