import { expect, it } from 'vitest'
import { compileNote } from '../../src/compile/compile-note.js'
import { findAliases } from '../../src/compile/find-aliases.js'

const aliases = (text: string) => compileNote({ path: 'a.md', file: 'a.md', text }).sections[0]?.aliases

it.each([
  ['the heading and code in it', '## The `a.b()` call\n', ['The a.b() call', 'a.b()', 'a.b']],
  [
    'lines that are one code span',
    '## A\n`os.system("x")`\n- text\n\n`` b`c ``\n- `d`\n\n`e` :\n',
    ['A', 'os.system("x")', 'os.system', 'd', 'e'],
  ],
  ['what Python code imports', '## A\n```python\nfrom functools import wraps\n```\n', ['A', 'functools.wraps']],
  [
    'no imports where the author gives names',
    '## A\n<!-- pynote aliases: [b] -->\n```py\nfrom c import d\n```\n',
    ['b', 'A'],
  ],
  ['nothing of other languages', '## A\n```js\nimport a.b\n```\n', ['A']],
])('finds %s', (_, text, expected) => expect(aliases(text)).toEqual(expected))

it('finds eight names at most', () => {
  const lines = Array.from({ length: 30 }, (_, at) => `from m import n${at}`)
  expect(aliases(`## A\n\`\`\`py\n${lines.join('\n')}\n\`\`\`\n`)).toHaveLength(9)
})

it('reads blanks behind a code span in no time, however many', () => {
  const markdown = `\`a\`${' '.repeat(400_000)}b`
  const leaf = { kind: 'prose', line: 1, markdown, plain: '', words: '', spans: [], isShown: true } as const
  expect(findAliases({ title: 'A', spans: [], leaves: [leaf], given: [] })).toEqual(['A'])
})
