import { expect, it } from 'vitest'
import { drawProgress } from '../../src/cli/draw-progress.js'
import { messagesOf } from '../../src/messages/messages-of.js'

it.each([
  ['en', 'reading notes: 1 of 3'],
  ['ko', '노트 읽는 중: 3개 중 1개'],
] as const)('draws in one line, which it wipes out at the end: %s', (lang, line) => {
  const written: string[] = []
  const draw = drawProgress({ stderr: { write: text => written.push(text) } }, messagesOf(lang))
  for (const done of [1, 3]) draw(done, 3)
  expect(written).toEqual([`\r${line}\u001b[K`, '\r\u001b[K'])
})
