import { describe, expect, it } from 'vitest'
import { readCodeBlocks } from '../../src/code/read-code-blocks.js'

const read = (...lines: string[]) =>
  readCodeBlocks(lines.join('\n')).map(({ lang, words, text, line }) => [line, [lang, ...words].join(' '), text])

describe('readCodeBlocks', () => {
  it.each<[string, string[], ReturnType<typeof read>]>([
    [
      'a fence with its words',
      ['# a', '', '```python raises=TypeError', '1 + ""', '```'],
      [[3, 'python raises=TypeError', '1 + ""']],
    ],
    ['no language', ['```', 'x', '```'], [[1, '', 'x']]],
    ['an empty block', ['```sql', '```'], [[1, 'sql', '']]],
    ['tildes', ['~~~py', '```', '~~~'], [[1, 'py', '```']]],
    ['backticks behind tildes', ['~~~ a`b', 'x', '~~~'], [[1, 'a`b', 'x']]],
    ['a longer fence around a shorter one', ['````md', '```', '````'], [[1, 'md', '```']]],
    ['a longer closing fence', ['```', 'x', '`````'], [[1, '', 'x']]],
    ['a closing fence that says something: code', ['```', '``` x', '```'], [[1, '', '``` x']]],
    ['a fence that is not closed', ['```py', 'x', '', 'y'], [[1, 'py', 'x\n\ny']]],
    ['a fence set in by three', ['   ```', '    x', '  y', '   ```'], [[1, '', ' x\ny']]],
    ['inline code that looks like one', ['```x``` y', '', 'z'], []],
    ['indented code', ['    ```', '    x', '    ```'], []],
    [
      'two blocks',
      ['```a', '1', '```', 'b', '```c', '2', '```'],
      [
        [1, 'a', '1'],
        [5, 'c', '2'],
      ],
    ],
    ['tabs in code', ['```', '\tx', '```'], [[1, '', '\tx']]],
    [
      'usual spellings',
      ['```Python {1,2}', '```', '```python{1,2}', '```', '``` {.py}', '```', '```{code-cell} ipython3 a', '```'],
      [
        [1, 'python {1,2}', ''],
        [3, 'python {1,2}', ''],
        [5, 'py', ''],
        [7, 'ipython3 a', ''],
      ],
    ],
  ])('reads %s', (_, lines, blocks) => {
    expect(read(...lines)).toEqual(blocks)
  })

  it.each<[string, string[], ReturnType<typeof read>]>([
    ['a list item', ['- a', '', '  ```py', '  x', '', '    y', '  ```', '- b'], [[3, 'py', 'x\n\n  y']]],
    ['the line of the bullet', ['- ```py', '  x', '  ```'], [[1, 'py', 'x']]],
    ['a numbered item', ['10. a', '    ```', '    x', '    ```'], [[2, '', 'x']]],
    ['an item inside an item', ['- a', '  - b', '    ```', '    x', '    ```'], [[3, '', 'x']]],
    ['an item set in by tabs', ['-\ta', '', '\t```', '\tx', '\t```'], [[3, '', 'x']]],
    [
      'an item that ends before the fence does',
      ['- ```', '  x', 'y', '```', 'z', '```'],
      [
        [1, '', 'x'],
        [4, '', 'z'],
      ],
    ],
    ['a quote', ['> ```py', '> x', '>', '>   y', '> ```'], [[1, 'py', 'x\n\n  y']]],
    ['a quote whose lines are set in by tabs', ['>\t```', '>\tx', '>\t\ty', '> ```'], [[1, '', 'x\n\ty']]],
    ['a quote in an item, likewise', ['- > ```', '  >\tx', '  > \ty'], [[1, '', 'x\n\ty']]],
    ['a quote in a quote, likewise', ['>>```', '>>\tx'], [[1, '', ' x']]],
    ['a footnote', ['[^1]: a', '', '    ```', '    x', '    ```'], [[3, '', 'x']]],
    ["MkDocs' tab", ['=== "a"', '', '    ```', '    x', '    ```', 'b'], [[3, '', 'x']]],
    ["MkDocs' note in an item", ['- a', '    !!! note', '        ```', '        x'], [[3, '', 'x']]],
    ['a quote that ends before the fence does', ['> ```', '> x', 'y'], [[1, '', 'x']]],
    ['a quote in an item', ['- > ```', '  > x', '  > ```'], [[1, '', 'x']]],
    ['an item whose text goes on at the left', ['1. a', 'b', '', '    ```', '    x', '    ```'], [[4, '', 'x']]],
    ['an item inside one, likewise', ['- a', '  - b', '  c', 'd', '', '    ```', '    x', '    ```'], [[6, '', 'x']]],
    ['a quote whose text goes on without a mark', ['> a', 'b', '> ```', '> x', '> ```'], [[3, '', 'x']]],
  ])('reads a block in %s', (_, lines, blocks) => {
    expect(read(...lines)).toEqual(blocks)
  })

  it.each([
    ['a heading', '# b'],
    ['a rule', '***'],
    ['a comment', '<!-- b -->'],
    ['text that is not right below', '\nb'],
  ])('ends an item at %s', (_, line) => {
    expect(read('- a', ...line.split('\n'), '', '    ```', '    x')).toEqual([])
  })

  it('takes all line ends', () => {
    expect(readCodeBlocks('```py\r\nx\r\ny\r\n```\r\n')).toEqual([{ lang: 'py', words: [], text: 'x\ny', line: 1 }])
    expect(readCodeBlocks('```py\rx\r```\r')).toEqual([{ lang: 'py', words: [], text: 'x', line: 1 }])
  })

  it('finds no fences in HTML', () => {
    expect(read('<!--', '```py', 'x', '```', '-->', '```', 'y', '```')).toEqual([[6, '', 'y']])
    expect(read('<!-- pynote', 'id: a -->', '```', 'y', '```')).toEqual([[3, '', 'y']])
    expect(read('<pre>', '```', '</pre>', '', '```', 'y', '```')).toEqual([[5, '', 'y']])
    expect(read('<details>', '', '```', 'y', '```', '</details>')).toEqual([[3, '', 'y']])
  })

  it('takes a rule for a rule, and a number inside a paragraph for text', () => {
    expect(read('* * *', '  ```', 'x', '```')).toEqual([[2, '', 'x']])
    expect(read('in', '2020. that', '      ```', 'x')).toEqual([])
  })

  it('takes a separator of lines that is none to Markdown for a word, at once behind any number of tildes', () => {
    expect(read(`~~~ a\u2028b`, 'x')).toEqual([[1, 'a b', 'x']])
    expect(read(`${'~'.repeat(150_000)}\u2028b`, 'x')).toEqual([[1, 'b', 'x']])
  })

  it.each(['> ', '- ', '- > '])('reads a block in a hundred of %j, and takes what is deeper for text', mark => {
    const deep = mark.repeat(100 / (mark.length / 2))
    expect(read(`${deep}\`\`\``)).toEqual([[1, '', '']])
    expect(read(`${deep}- \`\`\``)).toEqual([])
    expect(read(`${deep}> \`\`\``)).toEqual([])
  })

  it('reads blank lines below any number of lists in no time', () => {
    expect(read('- * '.repeat(20_000), ...Array<string>(40_000).fill(''), '```', 'x')).toEqual([[40_002, '', 'x']])
  })

  it('gives nothing for an empty text', () => {
    expect(readCodeBlocks('')).toEqual([])
  })
})
