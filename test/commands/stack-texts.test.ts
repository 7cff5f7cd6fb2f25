import { expect, it } from 'vitest'
import { stackTexts } from '../../src/commands/stack-texts.js'

it.each([
  ['nothing', [], ''],
  ['a line, without its newline', ['a'], 'a'],
  ['two texts with an empty line between', ['a\nb', 'c'], 'a\nb\n\nc'],
  ['line ends of Windows up to the last', ['a\r\nb'], 'a\r\nb\r'],
  ['each text in its own line ends', ['a\r\nb', 'c\nd', 'e\r\nf'], 'a\r\nb\r\n\r\nc\nd\n\ne\r\nf\r'],
])('gives %s', (_, texts, stacked) => {
  expect(stackTexts(texts)).toBe(stacked)
})
