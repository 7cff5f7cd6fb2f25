import { describe, expect, it } from 'vitest'
import { colored, page } from './page.js'

const block = (info: string, ...lines: string[]) => ['```'.concat(info), ...lines, '```']

describe('code', () => {
  it('stands as it was written, flush left, never wrapped', () => {
    const lines = ['def f(a):', '    """글"""', '', '    return [x for x in a if x]  # 주석이 폭보다 깁니다']
    expect(page(block('python', ...lines), { width: 20 })).toEqual(lines)
    expect(page(block('', '+---+', '| a |'))).toEqual(['+---+', '| a |'])
  })

  it('is not rendered', () => {
    const line = '&lt;b&gt; **x** [a](b) `y` :tada: <br> s[1:100:2]'
    expect(page(block('html', line))).toEqual([line])
  })

  it.each([
    ['python', 'return "a"', '␛[35mreturn␛[0m ␛[32m"a"␛[0m'],
    ['Python3', 'import os', '␛[35mimport␛[0m os'],
    ['py title="x.py"', 'while True: pass', '␛[35mwhile␛[0m ␛[35mTrue␛[0m: ␛[35mpass␛[0m'],
    ['sql', 'SELECT a FROM t', '␛[35mSELECT␛[0m a ␛[35mFROM␛[0m t'],
    ['toml', 'a = 1', '␛[36ma␛[0m = ␛[36m1␛[0m'],
    ['ini', '[a]', '␛[1m[a]␛[0m'],
    ['json', '{"a": 1}', '{␛[36m"a"␛[0m: ␛[36m1␛[0m}'],
    ['yaml', 'a: "b"', '␛[36ma:␛[0m ␛[32m"b"␛[0m'],
    ['diff', '+ a', '␛[32m+ a␛[0m'],
    ['Dockerfile', 'FROM a', '␛[35mFROM␛[0m a'],
    ['html', '<b>a</b>', '<␛[35mb␛[0m>a</␛[35mb␛[0m>'],
    ['js', 'const a = 1', '␛[35mconst␛[0m a = ␛[36m1␛[0m'],
    ['sh', 'echo "a"', '␛[36mecho␛[0m ␛[32m"a"␛[0m'],
    ['unknown', 'for x in y: pass', 'for x in y: pass'],
    ['', 'if "a": 1', 'if "a": 1'],
  ])('is painted by its language: %s', (info, line, painted) => {
    expect(colored(block(info, line))).toEqual([painted])
  })

  it('has its prompts dimmed, each as one', () => {
    expect(colored(block('pycon', '>>> x = (1,', '... 2)', '>>> x', '(1, 2)'))).toEqual([
      '␛[2m>>>␛[0m x = (␛[36m1␛[0m,',
      '␛[2m...␛[0m ␛[36m2␛[0m)',
      '␛[2m>>>␛[0m x',
      '(1, 2)',
    ])
    expect(colored(block('console', '$ ls', '(venv) $ pip list', '>>> 1', 'out'))).toEqual([
      '␛[2m$␛[0m ls',
      '␛[2m(venv) $␛[0m pip list',
      '␛[2m>>>␛[0m ␛[36m1␛[0m',
      'out',
    ])
  })

  it('says in a line above what the words behind the fence mean', () => {
    expect(page(block('python raises=KeyError python=3.12+', 'x'))).toEqual(['# raises KeyError · Python 3.12+', 'x'])
    expect(page(block('python no-run needs=rich>=13', 'x'), { lang: 'ko' })).toEqual([
      '# 실행하지 않음 · rich>=13 필요',
      'x',
    ])
    expect(page(block('python file=w.py platform=windows fragment {1,2}', 'x'))).toEqual([
      '# file w.py · windows only · fragment',
      'x',
    ])
  })

  it('is dim and named where it is output', () => {
    expect(colored(block('text output', 'a  1', 'b'))).toEqual(['␛[2m# output␛[0m', '␛[2ma  1␛[0m', '␛[2mb␛[0m'])
  })

  it('ends each style with its line', () => {
    expect(colored(block('python', '"""a', 'b"""'))).toEqual(['␛[32m"""a␛[0m', '␛[32mb"""␛[0m'])
  })
})

describe('hostile text', () => {
  it.each([
    ['escape sequences', 'a\x1b[2J `b\x1b[5m` \x1b]52;c;eA==\x07 c'],
    ['control characters', 'a\x07\b\0\x7f\x0b\x0c\x9b31m\x9d0;t\x9c'],
    ['bidi overrides', 'a\u202eb\u2066c\u2069 `\u202d`'],
    ['entities for them', '&#27;[31m &#x9b;31m &#x202e; &#7; &#0;'],
    [
      'addresses with them',
      '[a](<https://e.com/\x1b]0;t\x07>) ![b\x1b[2J](c.png) <a href="https://e.com/&#27;&#7;">d</a>',
    ],
    [
      'descriptions of images with them',
      '<img alt="a&#27;[2J&#13;&#x202e;" src="b&#27;]0;t&#7;.png"> ![c&#27;[2J](d.png)',
    ],
  ])('loses %s', (_, text) => {
    const everywhere = [
      `## ${text}`,
      '',
      text,
      '',
      `- ${text}`,
      '',
      '| a |',
      '|---|',
      `| ${text} |`,
      '',
      ...block('py', `# ${text}`),
      '',
      `<p>${text}</p>`,
    ]
    for (const links of [false, true]) {
      const shown = colored(everywhere, { links })
        .join('\n')
        .replace(/␛\[[\d;]*m|␛\]8;;[^␛]*␛\\/gu, '')
      expect(shown).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069␛]/u)
    }
  })

  it('cannot overwrite a line by a carriage return', () => {
    expect(page('안전\r위험')).toEqual(['안전 위험'])
    expect(page(block('console', '$ ls\r$ rm'))).toEqual(['$ ls', '$ rm'])
  })

  it('may nest deeper than the packages bear, or than pynote does', () => {
    expect(page('> '.repeat(20_000).concat('x')).join('')).toContain('x')
    expect(page('1. '.repeat(1000).concat('x')).join('')).toContain('x')
    expect(page('> '.repeat(102).concat('x')).at(-1)).toContain('> x')
  })

  it('is laid out soon, however long it is', () => {
    expect(page(`\`a${' '.repeat(200_000)}a\` b<br>c`, { width: 250_000 }).at(-1)).toBe('c')
    expect(page('|a|\n|-|\n'.concat('|b|\n'.repeat(150_000))).length).toBeGreaterThan(150_000)
    expect(page(block('java', 'a '.repeat(60_000).trim()))).toEqual(['a '.repeat(60_000).trim()])
    expect(page('`a` '.repeat(150_000)).length).toBeGreaterThan(1000)
  })
})
