import { expect, it } from 'vitest'
import { findDefinitions } from '../../src/compile/find-definitions.js'
import { lexMarkdown } from '../../src/compile/lex-markdown.js'

const labels = (text: string) => findDefinitions(lexMarkdown(text, 1)).map(({ label, raw }) => `${label} = ${raw}`)

it.each([
  ['footnotes', '[^a]: b\nc\n[^d]: e\n', ['^a = [^a]: b\nc', '^d = [^d]: e']],
  ['links, their labels over several lines', '[^a]: b\n\n[c\n\\[d]: e\n', ['c \\[d = [c\n\\[d]: e', '^a = [^a]: b']],
  ['nothing in what is no label', '[^a]: b\n[c [d]: e\n', ['^a = [^a]: b\n[c [d]: e']],
])('finds %s', (_, text, expected) => {
  expect(labels(text)).toEqual(expected)
})

it('reads brackets that nothing closes in no time, however many', () => {
  const raw = '[a\n'.repeat(200_000)
  expect(findDefinitions([{ line: 1, block: { type: 'paragraph', raw, text: raw, tokens: [] } }])).toEqual([])
})
