import { describe, expect, it } from 'vitest'
import { annotateNotes } from '../../src/check/annotate-notes.js'
import { findProblems } from '../../src/check/find-problems.js'

/** Findings of notes, by path, as `file:line code details`. */
function problems(texts: Readonly<Record<string, string>>, otherIds: readonly string[] = []): string[] {
  const notes = annotateNotes(Object.entries(texts).map(([path, text]) => ({ path, file: path, text })))
  return findProblems([notes], new Set(otherIds)).map(({ file, line, code, details }) =>
    [`${file}:${line}`, code, ...details].join(' '),
  )
}

const one = (text: string) => problems({ 'a.md': text })
const fence = (info: string, code = 'x') => `\`\`\`${info}\n${code}\n\`\`\`\n`
/** A section of a note in two languages. */
const section = (id: string, rest = '') =>
  `## ${id.toUpperCase()}\n<!-- pynote\nid: ${id}\n-->\n${rest}\nSource: https://x.org/\n`
const NONE: string[] = []

it('has nothing to say about notes without any annotation', () => {
  expect(one('')).toEqual(NONE)
  expect(one('just text')).toEqual(NONE)
  expect(
    one(`# Mine\n\n## A\n\ntext\n\n${fence('js title="a.js" {1,3}')}${fence('')}${fence('python hl_lines="2"')}`),
  ).toEqual(NONE)
  expect(problems({ 'a.md': '# A\n## Install\n', 'b.md': '# B\n## Install\n' })).toEqual(NONE)
})

describe('metadata', () => {
  it('has to be YAML', () => {
    expect(one('---\nlang: "en\n---\n# A\n')).toEqual(['a.md:3 badYaml Missing closing "quote'])
    expect(one('## A\n<!-- pynote\nid: a\ntags: [x\n-->\n')).toEqual([expect.stringMatching(/^a\.md:5 badYaml /u)])
    expect(one('## A\n<!-- pynote just words -->\n')).toEqual(['a.md:2 badYaml not a mapping of names to values'])
  })

  it('has known fields only; front matter may have those of other programs', () => {
    expect(one('## A\n<!-- pynote\nid: a\nalias: [b]\ncolour: red\n-->\n')).toEqual([
      'a.md:4 unknownKey alias aliases',
      'a.md:5 unknownKey colour ',
    ])
    expect(one('---\ntitle: x\nauthor: y\ntopics: z\n---\n# A\n')).toEqual(['a.md:4 unknownKey topics topic'])
  })

  it('has values of the right kind', () => {
    expect(one('## A\n<!-- pynote\nid: a\naliases:\ntags: [a: b, c]\n-->\n')).toEqual([
      'a.md:4 emptyField aliases',
      'a.md:5 emptyField tags',
    ])
    expect(one('---\nlang: fr\ncheck: maybe\npython: new\nplatform: amiga\nneeds: "> 2, a b"\n---\n# A\n')).toEqual([
      'a.md:2 badValue lang fr en, ko',
      'a.md:3 badValue check maybe run',
      'a.md:4 badForm python new 3.12+, 3.8-3.11, 3.12',
      'a.md:5 badValue platform amiga linux, macos, windows, posix',
    ])
  })

  it('has values like those named, where there are others', () => {
    expect(one('---\nneeds: "a!b"\n---\n# A\n')).toEqual(['a.md:2 badForm needs a!b numpy, sqlalchemy>=2'])
    expect(one('---\npython: 3. 12+, 3.8 - 3.11\nplatform: win dows\n---\n# A\n')).toEqual(NONE)
  })

  it('has ids written as they are read', () => {
    expect(one('## A\n<!-- pynote id: List.sort -->\n')).toEqual(['a.md:2 idForm List.sort list-sort'])
  })

  it('stands right below a heading, closed', () => {
    expect(one('## A\ntext\n<!-- pynote id: a -->\n')).toEqual(['a.md:3 strayComment'])
    expect(one('## A\n<!-- pynote id: a -->\n<!-- pynote id: b -->\n')).toEqual(['a.md:3 strayComment'])
    expect(one('## A\n<!-- pynote\nid: a\n\ntext\n')).toEqual(['a.md:2 openComment'])
    expect(one(`## A\n${fence('markdown', '<!-- pynote id: a -->')}`)).toEqual(NONE)
    expect(one('## A\n<!-- any other comment -->\n')).toEqual(NONE)
  })
})

describe('ids', () => {
  it('are unique in a language where they are written', () => {
    const note = '## A\n<!-- pynote id: x -->\n\n## B\n<!-- pynote id: x -->\n'
    expect(one(note)).toEqual(['a.md:5 idTwice x a.md:1'])
    expect(one('## X\n\n## B\n<!-- pynote id: x -->\n')).toEqual(['a.md:4 idTwice x a.md:1'])
  })

  it('are written in vain only where no other section gives way', () => {
    expect(one('# X\n\n## X\n<!-- pynote id: x -->\ntext\n')).toEqual(NONE)
    expect(one('# X\ntext\n\n## X\n<!-- pynote id: x -->\ntext\n')).toEqual(['a.md:5 idTwice x a.md:1'])
  })

  it('are written where a folder has both languages', () => {
    expect(problems({ 'en/a.md': '# T\n## A\n', 'ko/a.md': '# T\n## A\n' })).toEqual([
      'en/a.md:2 noId',
      'ko/a.md:2 noId',
    ])
  })
})

describe('links', () => {
  it('lead to a section of the notes or of others', () => {
    const note = '## Alpha\n<!-- pynote\nsee: [beta, gamma, alpah, alpha]\n-->\n\n## Beta\n'
    expect(one(note)).toEqual(['a.md:3 brokenLink gamma ', 'a.md:3 brokenLink alpah alpha', 'a.md:3 selfLink alpha'])
    expect(problems({ 'a.md': note }, ['gamma'])).toEqual(['a.md:3 brokenLink alpah alpha', 'a.md:3 selfLink alpha'])
  })

  it('lead to the ids that sections get, not to those several wish for', () => {
    const a = '## Use\n<!-- pynote\nsee: [a-use, use, b-use]\n-->\ntext\n'
    expect(problems({ 'a.md': a, 'b.md': '## Use\ntext\n' })).toEqual([
      'a.md:3 selfLink a-use',
      'a.md:3 brokenLink use ',
    ])
  })

  it('stay among the notes of a folder with both languages', () => {
    const note = '## A\n<!-- pynote\nid: a\nsee: b\n-->\n'
    expect(problems({ 'en/a.md': note, 'ko/a.md': note }, ['b'])).toEqual([
      'en/a.md:4 brokenLink b ',
      'ko/a.md:4 brokenLink b ',
    ])
  })
})

describe('widths', () => {
  it('are 60 cells for headings and 79 columns for code', () => {
    expect(one(`## ${'가'.repeat(30)}\n\n## ${'가'.repeat(30)}a\n`)).toEqual(['a.md:3 wideHeading 61 60'])
    expect(one(fence('python', `${'x'.repeat(79)}\n${'x'.repeat(80)}`))).toEqual(['a.md:3 wideCode 80 79'])
  })
})

describe('a long note', () => {
  const count = 100_000

  it.each([
    ['blocks', `## A\n${fence('python').repeat(count)}`, 0],
    ['sections with blocks', Array.from({ length: 10_000 }, (_, at) => `## A${at}\n${fence('python')}`).join(''), 0],
    ['ends of comments above blocks', `x -->\n${fence('python fragment')}`.repeat(10_000), 10_000],
    ['comments that do not end', `## A\ntext\n${'<!-- pynote id: a\n'.repeat(count)}`, count],
    ['beginnings of comments', `${'<!-- '.repeat(count)}-->\n${fence('python fragment')}`, 1],
  ])('takes no long time for many %s', (_, text, expected) => {
    expect(one(text)).toHaveLength(expected)
  })
})

describe('fences', () => {
  it.each([
    ['pyhton', 'fenceLang pyhton python'],
    ['pythno', 'fenceLang pythno python'],
    ['json output', 'fenceWord output text output'],
    ['cjs', NONE],
    ['test', NONE],
    ['python raise=TypeError', 'fenceWord raise=TypeError raises='],
    ['python norun', 'fenceWord norun no-run'],
    ['python no-runs', 'fenceWord no-runs no-run'],
    ['python raises', 'fenceWord raises raises='],
    ['python raises=', 'fenceValue raises= raises=TypeError'],
    ['python python=3.12x', 'fenceValue python=3.12x python=3.12+'],
    ['python needs=>2', NONE],
    ['python needs=a!b', 'fenceValue needs=a!b needs=sqlalchemy>=2'],
    ['python platform=win', 'fenceValue platform=win platform=windows'],
    ['python file=../x.py', 'fenceFile ../x.py'],
    ['python file=/x.py', 'fenceFile /x.py'],
    ['python file=C:\\x.py', 'fenceFile C:\\x.py'],
    ['python no-run raises=TypeError', 'fenceClash no-run raises=TypeError'],
    ['python fragment', 'noReason'],
    ['console rum', 'fenceWord rum run'],
    ['console run', 'noCommand'],
    ['text output', 'loneOutput'],
    ['python python=3.8+ needs=sqlalchemy>=2,<3 raises=a.B', NONE],
  ])('says of %s: %s', (info, expected) => {
    const found = one(fence(info)).map(text => text.replace('a.md:1 ', ''))
    expect(found).toEqual(typeof expected === 'string' ? [expected] : expected)
  })

  it('need a command to run one', () => {
    expect(one(fence('console run', '(venv) $ false'))).toEqual(NONE)
    expect(one(fence('console run', 'me@host:~$ \noutput'))).toEqual(['a.md:1 noCommand'])
    expect(one(fence('console', 'false'))).toEqual(NONE)
  })

  it('take a comment above a fragment for its reason', () => {
    expect(one(`<!-- shortened -->\n${fence('python fragment')}`)).toEqual(NONE)
    expect(one(`## A\n<!-- the rest\nis long -->\n\n${fence('python fragment')}`)).toEqual(NONE)
    expect(one(`<!-- -->\n${fence('python fragment')}`)).toEqual(['a.md:2 noReason'])
    expect(one(`## A\n<!-- pynote id: a -->\n${fence('python fragment')}`)).toEqual(['a.md:3 noReason'])
  })

  it('need a block that runs above an output', () => {
    expect(one(fence('python') + fence('text output'))).toEqual(NONE)
    expect(one(fence('python no-run') + fence('text output'))).toEqual(['a.md:4 loneOutput'])
    expect(one(fence('python') + fence('text output') + fence('text output'))).toEqual(['a.md:7 loneOutput'])
  })

  it('take a comment for the reason of what stands right below it alone', () => {
    const fragment = fence('python fragment')
    expect(one(`<!-- why -->\n${fragment}-->\n${fragment}`)).toEqual(['a.md:6 noReason'])
    expect(one(`<!-- a\n-->\nb -->\n${fragment}`)).toEqual(['a.md:4 noReason'])
    expect(one(`## A\n<!-- pynote id: a --> <!-- why -->\n${fragment}`)).toEqual(NONE)
    expect(one(`-->\n${fragment}`)).toEqual(['a.md:2 noReason'])
  })

  it('are closed', () => {
    expect(one('```python\nx\n')).toEqual(['a.md:1 openFence'])
    expect(one('- a\n\n  ```python\n  x\n\n## B\n')).toEqual(NONE)
    expect(one('~~~~python\nx\n~~~~')).toEqual(NONE)
  })

  it('have no words but the known ones where a folder has both languages', () => {
    const note = section('a', fence('python title=x'))
    expect(problems({ 'en/a.md': note, 'ko/a.md': note })).toEqual([
      'en/a.md:5 fenceWord title=x ',
      'ko/a.md:5 fenceWord title=x ',
    ])
  })
})

describe('twins', () => {
  const twins = (en: string, ko: string) => problems({ 'n/en/a.md': en, 'n/ko/a.md': ko })

  it('need both files, once there are both folders', () => {
    expect(problems({ 'en/a.md': section('a') })).toEqual(NONE)
    expect(problems({ 'en/a.md': section('a'), 'ko/a.md': section('a'), 'ko/b.md': section('b') })).toEqual([
      'ko/b.md:1 noTwinNote en/b.md',
    ])
  })

  it('have the same sections in the same order', () => {
    expect(
      twins(`# T\n${section('a')}${section('b')}`, `# 제목\n${section('b')}${section('c')}${section('a')}`),
    ).toEqual(['n/ko/a.md:2 twinOrder b n/en/a.md:8', 'n/ko/a.md:8 noTwin c n/en/a.md'])
  })

  it('have the same code byte for byte, fences included', () => {
    const en = section('a', fence('python', 'x = 1\ny = 2') + fence('text'))
    expect(twins(en, en)).toEqual(NONE)
    expect(twins(en, en.replace('y = 2', 'y = 2 '))).toEqual(['n/ko/a.md:7 twinCode n/en/a.md:7'])
    expect(twins(en, en.replace('y = 2', 'y = 2\nz'))).toEqual(['n/ko/a.md:8 twinCode n/en/a.md:8'])
    expect(twins(en, en.replace('python', 'python no-run'))).toEqual(['n/ko/a.md:5 twinCode n/en/a.md:5'])
    expect(twins(en, section('a', fence('python', 'x = 1\ny = 2')))).toEqual(['n/ko/a.md:1 twinCount 1 n/en/a.md:1 2'])
  })

  it('run under the same conditions', () => {
    const ko = section('a').replace('id: a', 'id: a\npython: 3.12+')
    expect(twins(section('a'), ko)).toEqual(['n/ko/a.md:4 twinField python n/en/a.md:2'])
  })

  it('name their sources and stand in the folder of their language', () => {
    expect(twins(section('a'), section('a').replace('Source', 'See'))).toEqual(['n/ko/a.md:1 noSource'])
    expect(twins(section('a'), `---\nlang: en\n---\n${section('a')}`)).toEqual([
      'n/ko/a.md:2 otherLang en ko',
      'n/ko/a.md:6 idTwice a n/en/a.md:1',
    ])
  })
})
