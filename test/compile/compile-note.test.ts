import { describe, expect, it } from 'vitest'
import { compileNote } from '../../src/compile/compile-note.js'

const compile = (text: string, path = 'tips.md') => compileNote({ path, file: `/n/${path}`, text }).sections
const ids = (text: string, path?: string) => compile(text, path).map(({ slug }) => slug)
const first = (text: string, path?: string) => {
  const [section] = compile(text, path)
  if (section === undefined) throw new Error('the note has no section')
  return section
}

describe('the sections of a note', () => {
  it.each([
    ['a heading from ## down each', '# T\n\n## A\na\n### B\nb\n## C\nc', ['t', 'a', 'a-b', 'c']],
    ['a second #', '# T\nt\n# U\n## V\n', ['t', 'u', 'u-v']],
    ['the whole note where there is no ##', '# Any Title\ntext\n', ['any-title']],
    ['the whole note where there is no heading', 'text\n', ['tips']],
    ['text before the first ##, named by the #', 'text\n\n# T\n\n## A\n', ['t', 'a']],
    ['text before the first ##, named by the file', 'text\n\n## A\n', ['tips', 'a']],
    ['headings underlined', 'T\n===\n\nA\n---\na', ['t', 'a']],
    ['a # below a ##', '## A\n# B\n## C\n', ['a', 'b', 'b-c']],
    ['levels skipped', '## A\n#### B\n### C\n', ['a', 'a-b', 'a-c']],
    ['headings without words, named by the file', '## ???\n## :=\n', ['tips', 'tips']],
    ['headings with what is to be filled in', '## git clone <path> <dir>\n', ['git-clone-path-dir']],
    ['nothing in an empty note', '', []],
    ['nothing in a note of blank lines and comments', '\n<!-- a -->\n\n', []],
  ])('are %s', (_, text, expected) => expect(ids(text)).toEqual(expected))

  it.each([
    ['a list', '- x\n  ## no\n'],
    ['a quote', '> ## no\n'],
    ['a fence', '```python\n## no\n```\n'],
    ['an unclosed fence', '~~~\n## no\n'],
    ['a fence in a list', '- x\n  ```\n  ## no\n  ```\n'],
    ['HTML', '<div>\n## no\n</div>\n'],
    ['a comment', '<!--\n\n## no\n-->\n'],
    ['indented code', '    ## no\n'],
    ['an HTML heading', '<h2>no</h2>\n'],
    ['a word with a hash', '##no\n'],
  ])('do not begin in %s', (_, text) => expect(ids(`## A\n\n${text}`)).toEqual(['a']))

  it('are named by the file without its ending', () => {
    expect(first('text', 'a/b.c/notes.2026.md')).toMatchObject({
      slug: 'notes-2026',
      topic: 'notes.2026',
      title: 'notes.2026',
    })
  })

  it('have a trail from the title of the note down', () => {
    expect(compile('# T\n## `a` b\n### c\n').map(({ trail }) => trail)).toEqual([
      ['T'],
      ['T', 'a b'],
      ['T', 'a b', 'c'],
    ])
  })

  it('have the line of their heading, behind front matter and whatever the line ends', () => {
    const text = '---\r\ntopic: x\r\n---\r\n\r\nintro\r\n\r\n# T\r\ra\n\n## B\r\n'
    expect(compile(text).map(({ line, depth }) => [line, depth])).toEqual([
      [7, 1],
      [11, 2],
    ])
  })

  it('have the line of their heading, below a line that only looks blank', () => {
    expect(compile('a\n\n\u00a0\nB\n---\n').map(({ title, line }) => [title, line])).toEqual([
      ['tips', 1],
      ['B', 4],
    ])
  })

  it.each([
    ['nothing', '', false],
    ['a rule', '---\n', false],
    ['a comment', '<!-- later -->\n', false],
    ['an anchor', '<a name="x"></a>\n', false],
    ['a link definition', '[a]: https://a.example\n', false],
    ['an empty fence', '```\n```\n', false],
    ['a title in HTML', '<title>a</title>\n', false],
    ['a placeholder', '<path>\n', true],
    ['a picture', '![](a.png)\n', true],
    ['an HTML picture', '<img src="a.png">\n', true],
    ['code', '```\nx\n```\n', true],
    ['a list', '- a\n', true],
  ])('with %s below: text %s', (_, text, hasText) => expect(first(`## A\n\n${text}`).hasText).toBe(hasText))
})

describe('the Markdown of a section', () => {
  it('is what was written, line ends, tabs and all', () => {
    expect(compile('\n# T\r\n\r\n## A \t\r\n\tcode\r\n\r\n##   B ##\rb').map(({ markdown }) => markdown)).toEqual([
      '# T\r\n\r\n',
      '## A \t\r\n\tcode\r\n\r\n',
      '##   B ##\rb',
    ])
  })

  it('lacks the metadata comment and its line only', () => {
    expect(first('## A\r\n<!-- pynote\r\nid: x\r\n-->\r\n\r\ntext <!-- pynote -->\r\n').markdown).toBe(
      '## A\r\n\r\ntext <!-- pynote -->\r\n',
    )
  })

  it('keeps what stands behind the metadata comment', () => {
    expect(first('## A\n<!-- pynote id: x --> text\n')).toMatchObject({ slug: 'x', markdown: '## A\n text\n' })
  })

  it('keeps other comments', () => expect(first('## A\n<!-- pynotes -->\n').markdown).toBe('## A\n<!-- pynotes -->\n'))
})

describe('metadata', () => {
  const text = `---
lang: ko
topic: db
tags: [a, b]
---
## Pool
<!-- pynote
id: SQLAlchemy.pool
aliases: [QueuePool, check=True, 3.10]
tags: b, c
see:
  - x
  - y
-->
text
`
  it('comes from front matter and the comment below the heading', () => {
    expect(first(text)).toMatchObject({
      slug: 'sqlalchemy-pool',
      named: true,
      lang: 'ko',
      topic: 'db',
      tags: ['a', 'b', 'c'],
      aliases: ['QueuePool', 'check=True', '3.10', 'Pool'],
      see: ['x', 'y'],
    })
  })

  it.each([
    ['broken', '---\ntopic: [\n---\n## A\n<!-- pynote id: [ -->\n', 'tips'],
    ['a word', '## A\n<!-- pynote word -->\n', 'tips'],
    ['a list of lists', '---\ntopic: [[a]]\n---\n## A\n', 'tips'],
    ['endless aliases', `---\ntopic: t\na: &a [x]\nb: [${'*a,'.repeat(200)}]\n---\n## A\n`, 'tips'],
  ])('that is %s costs only itself', (_, written, topic) => {
    expect(first(written)).toMatchObject({ slug: 'a', topic, tags: [] })
  })

  it('is no text between two rules', () => {
    expect(first('---\nWords.\n\n---\n## A\n').markdown).toBe('---\nWords.\n\n---\n')
  })
})

describe('the language of a section', () => {
  it.each([
    ['front matter first', '---\nlang: en\n---\n## 가\n', 'ko/a.md', 'en'],
    ['else a folder', '## a\n', 'x/ko/a.md', 'ko'],
    ['else a folder of tldr', '## a\n', 'pages.ko/common/a.md', 'ko'],
    ['but no file name', '## a\n', 'x/ko', 'en'],
    ['else Hangul in its prose', '## a\n한글\n', 'a.md', 'ko'],
    ['Hangul in separate letters, too', `## a\n${'한글'.normalize('NFD')}\n`, 'a.md', 'ko'],
    ['but not in its code', '## a\n`한글`\n\n```\n한글\n```\n', 'a.md', 'en'],
  ])('is told by %s', (_, text, path, lang) => expect(first(text, path).lang).toBe(lang))

  it('is told for each section', () => {
    expect(compile('## a\n영어\n## b\nb\n').map(({ lang }) => lang)).toEqual(['ko', 'en'])
  })
})

describe('the title of a section', () => {
  it.each([
    ['`a.b` *c* **d**', 'a.b c d'],
    ['[label](https://a.example) ![alt](x.png)', 'label alt'],
    ['A &amp; B &#44256; &nosuch;', 'A & B 고 &nosuch;'],
    ['\\*args and \\_x\\_', '*args and _x_'],
    ['__init__ and snake_case_name', '__init__ and snake_case_name'],
    ['a <b>b</b> <!-- c --> d', 'a b d'],
    ['git clone <path> *<dir>*', 'git clone <path> <dir>'],
    ['List<object> of <time>a day</time>', 'List<object> of a day'],
    ['https://a.example/x', 'https://a.example/x'],
    ['~~old~~ new ##', 'old new'],
    ['**함수(func)**는 1~3개, 5~7개', '함수(func)는 1~3개, 5~7개'],
  ])('of %s is %s', (heading, title) => expect(first(`## ${heading}\n`).title).toBe(title))

  it('is composed Hangul', () => expect(first(`## ${'세션'.normalize('NFD')}\n`).title).toBe('세션'))
})
