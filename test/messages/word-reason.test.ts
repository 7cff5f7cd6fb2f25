import { expect, it } from 'vitest'
import { wordReason } from '../../src/messages/word-reason.js'

it.each([
  ['EACCES', 'permission denied', '권한이 없습니다'],
  ['badName', 'its name is no UTF-8; give it another one', '이름이 UTF-8이 아닙니다. 이름을 바꾸세요'],
  ['EMFILE', 'EMFILE', 'EMFILE'],
])('words %s in both languages where it is known', (reason, en, ko) => {
  expect([wordReason(reason, 'en'), wordReason(reason, 'ko')]).toEqual([en, ko])
})
