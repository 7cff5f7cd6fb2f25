import { expect, it } from 'vitest'
import { isAction } from '../../src/words/is-action.js'

it.each(['만들기', '나누기', '가져오기', '되돌리기', '읽기', '쓰기', '찾기', '걸기', '막기'])(
  'is true for %s',
  word => {
    expect(isAction(word)).toBe(true)
  },
)

it.each(['크기', '비동기', '분기', '초기', '편집기', '생성기', '기', '만들다', 'venv', ''])(
  'is false for "%s"',
  word => {
    expect(isAction(word)).toBe(false)
  },
)
