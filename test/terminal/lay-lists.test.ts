import { describe, expect, it } from 'vitest'
import { colored, page } from './page.js'

describe('a list', () => {
  it('shows inline marks of a tight item as styles', () => {
    expect(colored('- **모듈** 이름과 `sys.path`\n- 다음 *예*')).toEqual([
      '• ␛[1m모듈␛[0m 이름과 ␛[36msys.path␛[0m',
      '• 다음 ␛[3m예␛[0m',
    ])
  })

  it('goes one step right with each level, without blank lines while it is tight', () => {
    const lines = ['• a', '  ◦ b', '    ▪ c', '  ◦ d', '• e']
    expect(page('* a\n  * b\n    * c\n  * d\n* e')).toEqual(lines)
    expect(colored('* a\n  * b\n    * c\n  * d\n* e')).toEqual(lines)
  })

  it('is numbered from where it starts, texts in one column', () => {
    expect(page('8. a\n1. b\n1. c')).toEqual([' 8. a', ' 9. b', '10. c'])
    expect(page('0. a\n1. b')).toEqual(['0. a', '1. b'])
  })

  it('numbers an inner list by itself', () => {
    expect(page('1. 밖\n   1. 안\n   2. 안\n2. 밖')).toEqual(['1. 밖', '   1. 안', '   2. 안', '2. 밖'])
  })

  it('keeps the paragraphs of a loose item apart and under its text', () => {
    expect(page('- a\n\n  b\n- c')).toEqual(['• a', '', '  b', '', '• c'])
  })

  it('takes a year in an item for text', () => {
    expect(page('- 파이썬 2\n\n  2020\\. 지원 종료')).toEqual(['• 파이썬 2', '', '  2020. 지원 종료'])
  })

  it('shows one box for each task, tight or loose', () => {
    expect(page('- [ ] 설치\n- [x] **실행**')).toEqual(['☐ 설치', '☑ 실행'])
    expect(page('- a\n- [ ] b\n  - [x] c')).toEqual(['• a', '☐ b', '  ☑ c'])
    expect(page('1. [x] a\n\n2. [ ] b')).toEqual(['1. ☑ a', '', '2. ☐ b'])
  })

  it('hangs wrapped lines under the text of the item', () => {
    expect(page('- 제너레이터는 값을 하나씩 만들어 내는 함수입니다', { width: 24 })).toEqual([
      '• 제너레이터는 값을',
      '  하나씩 만들어 내는',
      '  함수입니다',
    ])
    expect(colored('9. aa **bb cc** `dd`', { width: 10 })).toEqual(['9. aa ␛[1mbb␛[0m', '   ␛[1mcc␛[0m ␛[36mdd␛[0m'])
  })

  it('has code, quotes and tables on lines of their own, indented with it', () => {
    expect(page('- a:\n  ```\n  1. x\n\n    * y &lt;\n  ```\n- b\n  > c\n- | d |\n  |---|\n  | e |')).toEqual([
      '• a:',
      '  1. x',
      '',
      '    * y &lt;',
      '• b',
      '  │ c',
      '• d',
      '  ─',
      '  e',
    ])
  })

  it('may be empty', () => {
    expect(page('-\n- a')).toEqual(['•', '• a'])
  })

  it('stays within the width however deep it goes', () => {
    const deep = Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- 단어 ${level}`)
    for (const width of [10, 20, 30])
      for (const line of page(deep, { width })) expect(line.length).toBeLessThanOrEqual(width)
  })
})
