import { describe, expect, it } from 'vitest'
import { measureText } from '../../src/terminal/measure-text.js'
import { colored, page } from './page.js'

describe('a heading', () => {
  it('stands out without marks, blank lines around it', () => {
    expect(colored('앞\n### 제목 `os.path`\n뒤')).toEqual(['앞', '', '␛[1m제목 ␛[0m␛[1;36mos.path␛[0m', '', '뒤'])
    expect(page('# a\n## b `c` #')).toEqual(['a', '', 'b c'])
  })
})

describe('a quote', () => {
  it('has its bar on every line, also in quotes of quotes', () => {
    expect(page('> 인용문이 길어서 줄이 넘어갑니다\n> > 안쪽\n>\n> 끝', { width: 20 })).toEqual([
      '│ 인용문이 길어서',
      '│ 줄이 넘어갑니다',
      '│',
      '│ │ 안쪽',
      '│',
      '│ 끝',
    ])
  })

  it('keeps code fit to be copied', () => {
    expect(page('> a\n>\n> ```py\n> x = 1\n>   y\n> ```')).toEqual(['│ a', '│', '  x = 1', '    y'])
  })

  it('names an alert', () => {
    expect(colored('> [!WARNING]\n> 조심')).toEqual(['␛[2m│ ␛[0m␛[1mWARNING␛[0m', '␛[2m│ ␛[0m조심'])
  })
})

describe('a rule', () => {
  it('is as wide as the page, at most 40', () => {
    expect(page('a\n\n---\n\nb', { width: 12 })).toEqual(['a', '', '────────────', '', 'b'])
    expect(page('***', { width: 90 })).toEqual(['─'.repeat(40)])
  })
})

describe('a link', () => {
  it('shows its label and its address, once where they are alike', () => {
    expect(page('[문서](https://e.com/a+b?c=d&e=f) <https://e.org/x> https://e.net', { width: 80 })).toEqual([
      '문서 (https://e.com/a+b?c=d&e=f) https://e.org/x https://e.net',
    ])
    expect(page('<me@e.com> [e.com](https://e.com/) [](https://e.com)')).toEqual(['me@e.com e.com https://e.com'])
  })

  it('is clickable where the terminal opens links, its address to the byte', () => {
    expect(colored('[문서](https://e.com/c++?q=a+b)', { links: true })).toEqual([
      '␛]8;;https://e.com/c++?q=a+b␛\\␛[4m문서␛[0m␛]8;;␛\\',
    ])
    expect(colored('<https://e.com/한글>', { links: true })).toEqual([
      '␛]8;;https://e.com/%ED%95%9C%EA%B8%80␛\\␛[4mhttps://e.com/한글␛[0m␛]8;;␛\\',
    ])
  })

  it('is not clickable where its address is longer than terminals take', () => {
    const address = (length: number) => 'https://e.com/'.padEnd(length, 'a')
    expect(colored(`[a](${address(2083)})`, { links: true, width: 4000 })[0]).toContain('␛]8;;')
    expect(colored(`[a](${address(2084)})`, { links: true, width: 4000 })[0]).not.toContain('␛]8;;')
  })

  it('is never clickable where a script or a file would answer', () => {
    expect(colored('[a](javascript:alert(1)) [b](notes.md)', { links: true })).toEqual([
      'a␛[2m (javascript:alert(1))␛[0m b␛[2m (notes.md)␛[0m',
    ])
  })

  it('is not cut where its address fits a line', () => {
    expect(page('자세한 것은 https://example.com/python/venv 에서', { width: 32 })).toEqual([
      '자세한 것은',
      'https://example.com/python/venv',
      '에서',
    ])
    expect(page('[a](https://example.com/python/venv) b', { width: 31 })).toEqual([
      'a',
      'https://example.com/python/venv',
      'b',
    ])
  })

  it('leaves Korean particles out of its address', () => {
    expect(colored('https://e.com/a에서', { links: true })).toEqual([
      '␛]8;;https://e.com/a␛\\␛[4mhttps://e.com/a␛[0m␛]8;;␛\\에서',
    ])
  })
})

describe('an image', () => {
  it('is a mention with its address, in its place', () => {
    expect(page('[ 구조 ]  \n![](https://e.com/a%2Fb.png)')).toEqual(['[ 구조 ]', '[그림] https://e.com/a%2Fb.png'])
    expect(page('see ![the heap](heap.png) here')).toEqual(['see [Image: the heap] heap.png here'])
    expect(page('![**a** `b*`\n[c](d) &amp; \\*](e.png)')).toEqual(['[Image: a b* c & *] e.png'])
    expect(page('<img alt="a\n  &quot;b&quot;" src="c.png">')).toEqual(['[Image: a "b"] c.png'])
  })

  it('keeps the address of the link it stands in', () => {
    expect(page('[![build](b.svg)](https://e.com)')).toEqual(['[Image: build] b.svg (https://e.com)'])
  })
})

describe('footnotes', () => {
  it('are numbered as they are named, their text at the end', () => {
    expect(page('본문[^나] 이어짐[^1].\n\n[^1]: 하나\n[^나]: 둘은\n    길다\n\n끝')).toEqual([
      '본문[1] 이어짐[2].',
      '',
      '끝',
      '',
      '[1] 둘은 길다',
      '[2] 하나',
    ])
  })

  it('are text where there is no note', () => {
    expect(page('`re`: [^abc] 와 [^1]')).toEqual(['`re`: [^abc] 와 [^1]'])
  })
})

describe('a table', () => {
  const wide = [
    '| 함수 | 설명 |',
    '|---|---|',
    '| any | 하나라도 참이면 참을 돌려주고 멈춥니다 |',
    '| all | 모두 참이어야 참 |',
  ]

  it('lines up by cells, marks shown as styles', () => {
    expect(page('| 이름 | 값 | n |\n|:--|:-:|--:|\n| `dict` | 😀 | 1 |\n| a | `x \\| y:z` | 200 |')).toEqual([
      '이름 │   값    │   n',
      '─────┼─────────┼────',
      'dict │   😀    │   1',
      'a    │ x | y:z │ 200',
    ])
    expect(colored('| a |\n|---|\n| **b** `c` |')).toEqual(['␛[1ma␛[0m', '␛[2m───␛[0m', '␛[1mb␛[0m ␛[36mc␛[0m'])
  })

  it('is fitted to the width, short columns spared', () => {
    expect(page(wide, { width: 30 })).toEqual([
      '함수 │ 설명',
      '─────┼────────────────────────',
      'any  │ 하나라도 참이면 참을',
      '     │ 돌려주고 멈춥니다',
      '┈┈┈┈┈┼┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈',
      'all  │ 모두 참이어야 참',
    ])
  })

  it('has no blanks at the ends of its lines', () => {
    expect(colored('| a | b |\n|---|---|\n| | |\n| c | |')).toEqual([
      '␛[1ma␛[0m␛[2m │ ␛[0m␛[1mb␛[0m',
      '␛[2m──┼──␛[0m',
      ' ␛[2m │␛[0m',
      'c␛[2m │␛[0m',
    ])
  })

  it('becomes a list where words would be cut to crumbs', () => {
    const head = '| functions | description | examples |\n|---|---|---|\n| enumerate | numbered | enumerate(x) |'
    expect(page(head, { width: 20 })).toEqual([
      '• functions:',
      '  enumerate',
      '  description:',
      '  numbered',
      '  examples:',
      '  enumerate(x)',
    ])
  })

  it('may have no rows, and no head', () => {
    expect(page('| a |\n|---|')).toEqual(['a', '─'])
    expect(page('| | |\n|---|---|\n| a | b |')).toEqual(['a │ b'])
  })

  it('is never wider than the page', () => {
    const columns = Array.from({ length: 9 }, (_, at) => `칸이름${at}`)
    const table = [columns, columns.map(() => '---'), columns.map(() => '값 averylongword')].map(
      row => `| ${row.join(' | ')} |`,
    )
    for (const width of [20, 33, 40, 60, 80, 120]) {
      expect(Math.max(...page(table, { width }).map(measureText))).toBeLessThanOrEqual(width)
    }
  })
})

describe('a page', () => {
  it('has one blank line between blocks and none at its ends', () => {
    expect(page('\n\na\n\n\n\n```\n\nx\n\n```\n\n\n<!-- c -->\n\n\n- b\n\n\n')).toEqual(['a', '', 'x', '', '• b'])
    expect(page('-\n\n>\n\n```\n```\n\n끝')).toEqual(['•', '', '끝'])
  })

  it('shows at its foot, dimly, where it comes from', () => {
    expect(colored('글\n\n출처: https://e.com/a')).toEqual(['글', '', '␛[2m출처: ␛[0m␛[2;4mhttps://e.com/a␛[0m'])
  })

  it('marks words where they begin a word', () => {
    expect(colored('venv와 `venv` 그리고 myvenv', { marks: ['venv'] })).toEqual([
      '␛[1;4mvenv␛[0m와 ␛[1;4;36mvenv␛[0m 그리고 myvenv',
    ])
    expect(page('a.b (c)', { marks: ['a.b', '('] })).toEqual(['a.b (c)'])
  })
})
