import { expect, it } from 'vitest'
import { saysItFails } from '../../src/words/says-it-fails.js'

it.each(['안됨', '안돼', '안돼요', '안되는', '안되는데', '안됩니다', '안된다', '안될때', '안됐어요'])(
  'knows %s',
  word => {
    expect(saysItFails(word)).toBe(true)
  },
)

it.each(['안', '안내', '안전', '안드로이드', '되는', '돼요', 'not', ''])('takes %j for another word', word => {
  expect(saysItFails(word)).toBe(false)
})
