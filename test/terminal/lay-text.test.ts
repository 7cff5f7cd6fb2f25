import { describe, expect, it } from 'vitest'
import { measureText } from '../../src/terminal/measure-text.js'
import { colored, page } from './page.js'

describe('wrapping', () => {
  it('counts cells and moves Korean words whole', () => {
    expect(page('리스트는 순서가 있는 값의 모음이고, 튜플은 바꿀 수 없습니다.', { width: 20 })).toEqual([
      '리스트는 순서가 있는',
      '값의 모음이고,',
      '튜플은 바꿀 수',
      '없습니다.',
    ])
  })

  it('breaks Japanese and Chinese between letters, never before a closing mark', () => {
    expect(page('これは長い日本語の文章です。改行されます。', { width: 18 })).toEqual([
      'これは長い日本語の',
      '文章です。改行され',
      'ます。',
    ])
    expect(page('漢字「かな」、終。', { width: 10 })).toEqual(['漢字「か', 'な」、終。'])
    expect(page('這是**很長**的一段文字', { width: 10 })).toEqual(['這是很長的', '一段文字'])
  })

  it('leaves names whole where they fit a line', () => {
    expect(page('쓰려면 ProcessPoolExecutor를 concurrent.futures에서', { width: 24 })).toEqual([
      '쓰려면',
      'ProcessPoolExecutor를',
      'concurrent.futures에서',
    ])
  })

  it('cuts what fits no line, adding nothing, parting no emoji', () => {
    expect(page('가나다라마바사아자차카타', { width: 11 })).toEqual(['가나다라마', '바사아자차', '카타'])
    expect(page('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', { width: 10 })).toEqual([
      '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧',
      '👨‍👩‍👧',
    ])
    const flags = '🇰🇷'.repeat(600)
    expect(page(flags, { width: 30 })).toEqual(Array.from({ length: 40 }, () => '🇰🇷'.repeat(15)))
  })

  it('keeps styles over line ends, closing and opening them in each line', () => {
    expect(colored('x **aaaa bbbb** y', { width: 10 })).toEqual(['x ␛[1maaaa␛[0m', '␛[1mbbbb␛[0m y'])
    expect(colored('**a *b ~~c~~* `d`** e')).toEqual(['␛[1ma ␛[0m␛[1;3mb ␛[0m␛[1;2;3;9mc␛[0m␛[1m ␛[0m␛[1;36md␛[0m e'])
  })

  it('breaks no line between a word and the mark that touches it', () => {
    expect(page('aaa **bbb**, `ccc`.', { width: 10 })).toEqual(['aaa bbb,', '`ccc`.'])
  })

  it('counts an emoji as two cells', () => {
    expect(page('🐍🐍🐍🐍 🐍🐍🐍🐍 끝', { width: 16 })).toEqual(['🐍🐍🐍🐍', '🐍🐍🐍🐍 끝'])
  })

  it('takes a line end for a blank, and a break for a break', () => {
    expect(page('a\nb  \nc\\\nd<br>e')).toEqual(['a b', 'c', 'd', 'e'])
    expect(colored('*a  \nb*')).toEqual(['␛[3ma␛[0m', '␛[3mb␛[0m'])
  })

  it('fills the width there is', () => {
    const line = page('문단을 넓은 창에서 읽습니다. '.repeat(20), { width: 150 })[0] ?? ''
    expect(measureText(line)).toBeGreaterThan(138)
  })
})

describe('text', () => {
  it('decodes entities once, but not in code', () => {
    expect(page('&frac12;&sup2; &there4; &varnothing; &rightarrow; &none; &nbsp')).toEqual(['½² ∴ ∅ → &none; &nbsp'])
    expect(page('&lt;a&gt; &amp;amp; &copy; &rarr; &#35;&#x41; &eacute; `&lt;`')).toEqual(['<a> &amp; © → #A é `&lt;`'])
  })

  it('leaves colons, short codes, escapes and names of Python alone', () => {
    expect(page('x[1:100:2] :smile: 12:30:00 \\*a\\* \\# __init__ 와 __name__')).toEqual([
      'x[1:100:2] :smile: 12:30:00 *a* #',
      '__init__ 와 __name__',
    ])
  })

  it('keeps code spans to the letter', () => {
    expect(colored('`a:b` `**k` `x  y` ``a`b``')).toEqual(['␛[36ma:b␛[0m ␛[36m**k␛[0m ␛[36mx  y␛[0m ␛[36ma`b␛[0m'])
    expect(page('`in` 연산자')).toEqual(['`in` 연산자'])
  })

  it('shows emphasis beside Korean particles', () => {
    expect(colored('**len(x)**는 **"값"**을 **`f()`**로 는**(참고)**은 *(a)*도')).toEqual([
      '␛[1mlen(x)␛[0m는 ␛[1m"값"␛[0m을 ␛[1;36mf()␛[0m로 는␛[1m(참고)␛[0m은 ␛[3m(a)␛[0m도',
    ])
  })

  it('strikes what is struck, but no ranges', () => {
    expect(colored('~~옛말~~ 1~3개, 5~7개')).toEqual(['␛[2;9m옛말␛[0m 1~3개, 5~7개'])
  })

  it('never loses what only looks like HTML', () => {
    expect(page('pip install <name> dict<str, object> <경로> 1 < 2 List<object>')).toEqual([
      'pip install <name> dict<str, object>',
      '<경로> 1 < 2 List<object>',
    ])
  })
})

describe('HTML', () => {
  it('ends lines at elements that are blocks, between words and in cells too', () => {
    expect(page('| a |\n|---|\n| <ul><li>b</li><li>c</li></ul> |\n| d<p>e</p> |')).toEqual([
      'a',
      '───',
      '• b',
      '• c',
      '┈┈┈',
      'd',
      'e',
    ])
    expect(page('a <p>b</p> c<hr>d <span>e</span>f<br><br>g')).toEqual(['a', 'b', 'c', 'd ef', '', 'g'])
  })

  it('counts the items of numbered lists, and tells inner ones by their bullets', () => {
    expect(page('<ol start="3"><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ol>\n<ul><li>e</li></ul>')).toEqual([
      '3. a',
      '4. b',
      '',
      '◦ c',
      '',
      '5. d',
      '',
      '• e',
    ])
  })

  it('keeps an image and the link it stands in apart', () => {
    const badge = '<a href="https://e.com">\n<img src="b.svg" alt="build">\n</a>'
    expect(page(`${badge} <a name="x"></a>x`, { width: 60 })).toEqual(['[Image: build] b.svg (https://e.com) x'])
    expect(page(`<p>\n${badge}\n</p>`, { width: 60 })).toEqual(['[Image: build] b.svg (https://e.com)'])
    expect(colored(`a${badge}.`, { links: true })).toEqual([
      'a ␛]8;;https://e.com␛\\␛[4m[Image: build] b.svg␛[0m␛]8;;␛\\ .',
    ])
  })

  it('keeps the text of known elements and hides comments', () => {
    expect(
      page('<details>\n<summary>더 보기</summary>\n\n내용\n\n</details>\n\n앞 <!-- x --> 뒤 <sup>2</sup>'),
    ).toEqual(['더 보기', '', '내용', '', '앞 뒤 2'])
  })

  it('shows styles, links and images', () => {
    expect(colored('<b>a</b> <kbd>F5</kbd> <a href="https://example.com/?a=1&amp;b">b</a>', { width: 60 })).toEqual([
      '␛[1ma␛[0m ␛[36mF5␛[0m b␛[2m (https://example.com/?a=1&b)␛[0m',
    ])
    expect(page('<p align="center"><img src="a.png" alt="로고"></p>\n\n<script>x</script>')).toEqual([
      '[그림: 로고] a.png',
    ])
  })

  it('keeps preformatted text', () => {
    expect(page('<pre>\n a &lt; b\n  c\n</pre>')).toEqual([' a < b', '  c'])
  })
})
