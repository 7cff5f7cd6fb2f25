import { expect, it } from 'vitest'
import { isQuestion } from '../../src/lookup/is-question.js'

it.each([
  'how sort list',
  '리스트 정렬 하나요',
  '튜플 차이',
  'one two three four five six',
  'pip not working',
  "venv doesn't work",
  'json 안됨',
])('takes for a question: %s', words => expect(isQuestion(words.split(' '))).toBe(true))

it.each(['', 'list sort', '리스트 정렬', 'working directory', 'not null', 'make it work'])(
  'takes for keywords: %s',
  words => expect(isQuestion(words.split(' '))).toBe(false),
)
