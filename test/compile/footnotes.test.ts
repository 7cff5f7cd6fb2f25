import { Lexer, Marked } from 'marked'
import { expect, it } from 'vitest'
import { footnotes } from '../../src/compile/footnotes.js'

/** The outermost blocks of a text, the words in them not read. */
const lex = (text: string) =>
  new Lexer(new Marked(footnotes()).defaults).blockTokens(text).map(({ type, raw }) => `${type} ${raw}`)

it.each([
  ['lines set in, blank ones between them', '[^a]: b\n\n  c\n\td\n# e\n', '[^a]: b\n\n  c\n\td\n'],
  ['lines that start no block', '[^a]: b\nc\n[d] e\n[f\n# g\n', '[^a]: b\nc\n[d] e\n[f\n'],
  ['no definition of a link, whose label may go over lines', '[^a]: b\n[c\\]\nd]: e\n', '[^a]: b\n'],
])('takes %s for a part of a footnote', (_, text, raw) => {
  expect(lex(text)[0]).toBe(`footnote ${raw}`)
})

it.each([
  ['brackets that nothing closes', '[a\n'.repeat(120_000)],
  ['a blank line', `${' '.repeat(400_000)}\n`],
  ['a footnote of blanks', `[^b]:${' '.repeat(400_000)}\u2028`],
])('reads %s below a footnote in no time, however long', (_, text) => {
  expect(lex(`[^a]: b\n${text}`)[0]).toContain('footnote')
})
