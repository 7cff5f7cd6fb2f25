import { expect, it } from 'vitest'
import { findContext } from '../../src/commands/find-context.js'

const context = (markdown: string, found?: string) =>
  findContext(markdown, found === undefined ? [] : [{ word: found, field: 'text', how: 'exact', found }])

it.each([
  ['the first line of prose', '## A\n\nFirst.\n\nSecond.', undefined, 'First.'],
  ['the line with the matched word', '## A\n\nFirst.\n\nSecond pool.', 'pool', 'Second pool.'],
  ['the first line where no word is in the text', '## A\n\nFirst.', 'pool', 'First.'],
  ['code as written', '## A\n\n```python\n# def f(*args):\n```', 'args', '# def f(*args):'],
  ['the first line of prose rather than code', '## A\n\n```python\nimport os\n```\n\nText.', undefined, 'Text.'],
  ['the first line of a text without heading', 'First.\n\nSecond.', undefined, 'First.'],
  ['a line of code', '## A\n\n```python\nimport os\n```', 'os', 'import os'],
  ['an item without its mark', '## A\n- **bold** item', undefined, 'bold item'],
  ['no row of a table', '## A\n\n| a | b |\n|---|---|\n\nText.', undefined, 'Text.'],
  ['no source line', '## A\n\nSource: https://example.com', undefined, ''],
  ['nothing of a section with a heading alone', '## A', undefined, ''],
  ['a line that ends as on Windows', '## A\r\n\r\nFirst.\r\n', undefined, 'First.'],
])('gives %s', (_, markdown, found, expected) => {
  expect(context(markdown, found)).toBe(expected)
})

it('reads more lines than a call takes arguments', () => {
  expect(context(`## A\n${'a\n'.repeat(200_000)}pool`, 'pool')).toBe('pool')
})

it('rather gives a line with more of the matched words', () => {
  const matches = ['pool', 'size'].map(found => ({ word: found, field: 'text', how: 'exact', found }) as const)
  expect(findContext('## A\n\nA pool.\n\nThe size of a pool.', matches)).toBe('The size of a pool.')
})
