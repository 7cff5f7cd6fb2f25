import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pynote } from '../host.js'

/** A folder with one note of that text. */
function makeNote(text: string, name = 'list.md'): string {
  const folder = mkdtempSync(join(tmpdir(), 'pynote-notes-'))
  writeFileSync(join(folder, name), text)
  return folder
}

const LISTS = `# Lists

## Sorting
<!-- pynote
id: list-sort
aliases: [order]
-->

\`sorted(xs)\` gives a new list.

\`\`\`python
print(sorted([2, 1]))
\`\`\`

\`\`\`text output
[1, 2]
\`\`\`

### In place

\`\`\`pycon
>>> xs = [2, 1]
>>> xs.sort()
>>> xs
[1, 2]
\`\`\`

## Reversing

\`\`\`sql
select 1
\`\`\`
`

const ask = (line: string, options = {}) => pynote(`${line} --no-bundled --notes ${makeNote(LISTS)}`, options)

describe('search', () => {
  it('writes a line a hit', async () => {
    const { code, stdout, stderr } = await ask('search sorting')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe('list-sort\tSorting\tlist\nsorting-in-place\tIn place\tlist\n')
  })

  it('keeps stdout empty and exits 1 when nothing is found', async () => {
    const { code, stdout, stderr } = await ask('search zzzzqq')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^pynote: nothing found for "zzzzqq"/u)
  })

  it('reads the query from stdin', async () => {
    expect((await ask('search - -n 1', { stdin: 'sorting\n' })).stdout).toBe('list-sort\tSorting\tlist\n')
  })

  it.each([
    ['UTF-16, as Windows PowerShell writes it', Buffer.from('\ufeff정렬\r\n', 'utf16le')],
    ['CP949, as Korean Windows has it', Buffer.from([0xc1, 0xa4, 0xb7, 0xc4, 0x0d, 0x0a])],
  ])('reads a query in %s', async (_, stdin) => {
    const notes = makeNote('## 정렬\n\nsorted')
    const { stdout } = await pynote(`search - --no-bundled --notes ${notes}`, { stdin })
    expect(stdout).toBe('정렬\t정렬\tlist\n')
  })

  it('gives JSON with its reasons', async () => {
    const [hit] = JSON.parse((await ask('search sorting --json')).stdout)
    expect(Object.keys(hit)).toEqual([
      ...['id', 'title', 'topic', 'lang', 'tags', 'source', 'file', 'line', 'url', 'checked'],
      ...['score', 'matches'],
    ])
    expect(hit).toMatchObject({ id: 'list-sort', source: 'notes:1', lang: 'en', line: 3, url: null, score: 1 })
    expect(hit.matches[0]).toEqual({ word: 'sorting', field: 'title', how: 'exact', found: 'Sorting' })
  })

  it('gives an empty array where nothing is found', async () => {
    expect(await ask('search zzzzqq --json')).toMatchObject({ code: 1, stdout: '[]\n' })
  })
})

describe('show', () => {
  it('writes the section as it was written, its parts too, without the metadata', async () => {
    const { stdout } = await ask('show list-sort')
    const start = LISTS.indexOf('## Sorting')
    const written = LISTS.slice(start, LISTS.indexOf('\n\n## Reversing')).replace(/<!-- pynote[^>]*-->\n/u, '')
    expect(stdout).toBe(`${written}\n`)
  })

  it.each([
    ['blanks and tabs at ends of lines', '## A\n\n```\n\tx \t\n```\n\n    y  '],
    ['what no terminal may get', '## A\n\n\x1b[31m \x07 \u202e e\u0301 \u0085'],
    [
      'comments of others, and what stands behind its own',
      '## A\n\n tail\n\n<!-- other -->',
      '<!-- pynote\nid: a\n-->',
    ],
  ])('keeps %s', async (_, text, comment = '') => {
    const written = text.replace(' tail', `${comment} tail`)
    const { stdout } = await pynote(`show a --no-bundled --notes ${makeNote(`${written}\n\n \n`)}`)
    expect(stdout).toBe(`${text}\n`)
  })

  it('keeps line ends of Windows to the last', async () => {
    const { stdout } = await pynote(
      `show a --no-bundled --notes ${makeNote('## A\r\n\r\ntext  \r\nmore\r\n\r\n## B\r\n')}`,
    )
    expect(stdout).toBe('## A\r\n\r\ntext  \r\nmore\r\n')
  })

  it('writes the same bytes whatever the width of the terminal behind the pipe', async () => {
    const plain = await ask('show list-sort')
    expect((await ask('show list-sort', { env: { COLUMNS: '20' } })).stdout).toBe(plain.stdout)
  })

  it('takes an alias that one section has, and words that only one id begins with', async () => {
    expect((await ask('show order')).stdout).toMatch(/^## Sorting/u)
    expect((await ask('show sort-li')).stdout).toMatch(/^## Sorting/u)
  })

  it('prints the others and exits 1 where an id is missing', async () => {
    const { code, stdout, stderr } = await ask('show reversing nothere')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^## Reversing/u)
    expect(stderr).toMatch(/^pynote: no section "nothere"/u)
  })

  it('reads ids from the lines of a search', async () => {
    expect((await ask('show -', { stdin: 'list-sort\tSorting\tlist\nreversing\tx\n' })).stdout).toMatch(
      /## Sorting[\s\S]*\n\n## Reversing/u,
    )
  })

  it.each(['', '\n \n'])('says that stdin has no ids: %j', async stdin => {
    const remark = 'pynote: no ids on stdin; put a search in front: pynote search WORDS | pynote show -\n'
    expect(await ask('show -', { stdin })).toEqual({ code: 1, stdout: '', stderr: remark })
    expect(await ask('show - --json', { stdin })).toEqual({ code: 1, stdout: '[]\n', stderr: remark })
    expect((await ask('show - --lang ko', { stdin })).stderr).toMatch(/^pynote: 표준 입력에 id가 없습니다/u)
  })

  it('takes a line of a search for the id in it', async () => {
    const [line = ''] = (await ask('search reversing')).stdout.split('\n')
    expect(line).toMatch(/^reversing\t/u)
    expect(await ask(`show ${line}`)).toEqual(await ask('show reversing'))
  })

  it('gives Markdown and code in JSON', async () => {
    const [shown] = JSON.parse((await ask('show reversing --json')).stdout)
    expect(shown).toMatchObject({
      id: 'reversing',
      markdown: '## Reversing\n\n```sql\nselect 1\n```',
      code: [{ lang: 'sql', text: 'select 1' }],
    })
  })
})

describe('--code', () => {
  it('gives the Python that can be run, parts included', async () => {
    expect((await ask('show list-sort --code')).stdout).toBe('print(sorted([2, 1]))\n\nxs = [2, 1]\nxs.sort()\nxs\n')
  })

  it.each([
    ['show list-sort --code 2', '[1, 2]\n'],
    ['show reversing --code sql', 'select 1\n'],
    ['show --code reversing', 'select 1\n'],
    // By another name of the language, and in a part below the heading.
    ['show list-sort --code py', 'print(sorted([2, 1]))\n\nxs = [2, 1]\nxs.sort()\nxs\n'],
    ['order --code pycon', 'xs = [2, 1]\nxs.sort()\nxs\n'],
    ['show --code=1 reversing', 'select 1\n'],
    ['reversing --code', 'select 1\n'],
  ])('%s', async (line, expected) => {
    expect((await ask(line)).stdout).toBe(expected)
  })

  it.each([
    ['show reversing --code 2', 'pynote: reversing has no code block 2\n'],
    ['show reversing --code=python', 'pynote: reversing has no python code\n'],
  ])('%s exits 1 with a remark', async (line, stderr) => {
    expect(await ask(line)).toEqual({ code: 1, stdout: '', stderr })
  })
})

describe('list', () => {
  it('writes a line a section', async () => {
    const { code, stdout } = await ask('list')
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'list-sort\tSorting\tlist\nsorting-in-place\tIn place\tlist\nreversing\tReversing\tlist\n',
    })
  })

  it.each(['배포', '배포'.normalize('NFD')])(
    'knows a topic in any case and in letters taken apart: %s',
    async topic => {
      const notes = makeNote(`---\ntopic: ${topic}\n---\n## Sorting\nx`)
      const { code } = await pynote(['list', '배포'.normalize('NFD'), '--no-bundled', '--notes', notes])
      expect({ code, list: (await ask('list LIST')).code }).toEqual({ code: 0, list: 0 })
    },
  )

  it('says which topics there are where one is unknown', async () => {
    expect(await ask('list lits nil')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'pynote: to look for the words: pynote -- list lits nil\npynote: no topic "lits", "nil"; there are: list\n',
    })
  })
})

describe('the bare form', () => {
  it('prints the best section', async () => {
    expect((await ask('sorting')).stdout).toMatch(/^## Sorting/u)
  })

  it('takes everything after -- for words', async () => {
    const notes = makeNote(LISTS)
    const { code, stdout } = await pynote(['--no-bundled', '--notes', notes, '--', 'list', 'sort'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^## Sorting/u)
  })
})

describe('--json', () => {
  const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const rows = [...README.matchAll(/^\| (?<names>`[^|]*) \| (?<where>[^|]*) \| /gmu)]
  const documented = (command: string) =>
    rows.flatMap(({ groups: { names = '', where = '' } = {} }) => {
      const places = where.replaceAll('`', '').split(', ')
      const isThere = places.includes(command) || (command !== 'check' && places.includes('all'))
      return isThere ? names.replaceAll('`', '').split(', ') : []
    })

  it.each([
    ['search', 'search sorting'],
    ['show', 'show list-sort'],
    ['WORDS…', 'sorting'],
    ['list', 'list'],
    ['why', 'why KeyError'],
    ['check', `check ${makeNote('## A\n<!-- pynote\nsee: [nothere]\n-->\n\nx\n')}`],
  ])('has the fields that the README documents: %s', async (command, line) => {
    const [first] = JSON.parse(
      (await pynote(`${line} --json ${command === 'why' ? '' : `--notes ${makeNote(LISTS)}`}`)).stdout,
    )
    expect(Object.keys(first).sort()).toEqual(documented(command).sort())
  })
})

describe('a hostile note', () => {
  const EVIL = '# A\n\n## Ti\u001b[2Jtle \u202egnp\u2066\n\ntext \u001b]52;c;ZXZpbA==\u0007 \u009b31m word\n'
  const show = (line: string, options = {}) => pynote(`${line} --no-bundled --notes ${makeNote(EVIL)}`, options)
  const CONTROLS =
    /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\u001b(?!\[[0-9;]*m)/u

  it.each(['search word', 'list', 'word', 'word --raw', 'word --json', 'search word --json', 'show \u001b[2J\u202e'])(
    'does nothing to a terminal: pynote %s',
    async line => {
      const { stdout, stderr } = await show(line, { tty: { columns: 80, rows: 24 } })
      expect(stdout + stderr).not.toMatch(CONTROLS)
    },
  )
})
