import { expect, it } from 'vitest'
import { compileNote } from '../../src/compile/compile-note.js'
import { paintSection } from '../../src/compile/paint-section.js'

const borrowed = (text: string) =>
  compileNote({ path: 'a.md', file: '/n/a.md', text }).sections.map(section => section.borrowed)

it.each([
  ['a link', '## A\n[see][ref]\n## B\nb\n\n[ref]: https://e.com "T"\n', ['[ref]: https://e.com "T"', undefined]],
  ['a link by its text', '## A\n[Ref  One]\n## B\n[ref one]: https://e.com\n', ['[ref one]: https://e.com', undefined]],
  ['an image', '## A\n![x][p]\n## B\n[p]: p.png\n', ['[p]: p.png', undefined]],
  [
    'a footnote and no other',
    '## A\na[^2]\n## B\n[^1]: one\n[^2]: two\n  more\n[^3]: three\n',
    ['[^2]: two\n  more', undefined],
  ],
  ['a footnote up to a link', '## A\n[^1]\n## B\n[^1]: a note\n[r]: x\n', ['[^1]: a note', undefined]],
  ['the first of two', '## A\n[r]\n## B\n[r]: first\n\n[r]: second\n', ['[r]: first', undefined]],
  ['nothing that it says itself', '## A\n[r]\n\n[r]: own\n## B\n[r]: other\n', [undefined, undefined]],
  ['nothing from code', '## A\n[r]\n## B\n```\n[r]: x\n```\n', [undefined, undefined]],
])('a section borrows %s', (_, text, expected) => {
  expect(borrowed(text)).toEqual(expected)
})

it('is painted with what it borrows, which is not shown itself', () => {
  expect(paintSection('a [b][r]', '[r]: https://e.com')).toEqual(paintSection('a [b](https://e.com)'))
  expect(paintSection('a[^n]', '[^n]: A note.')).toEqual(paintSection('a[^n]\n\n[^n]: A note.'))
})
