import { expect, it } from 'vitest'
import { isStopWord } from '../../src/words/is-stop-word.js'

it.each(['how', 'the', '어떻게', 'doesnt'])('takes %s for a word that says little', word => {
  expect(isStopWord(word)).toBe(true)
})

it.each(['list', 'How', '정렬', ''])('takes no other for one: %j', word => {
  expect(isStopWord(word)).toBe(false)
})
