import { expect, it } from 'vitest'
import { readSpans } from '../../src/terminal/read-spans.js'
import { BOLD } from '../../src/terminal/styles.js'

it('reads styles, and where they end', () => {
  expect(readSpans('\x1b[1mb\x1b[22mc')).toEqual([
    { text: 'b', style: BOLD },
    { text: 'c', style: 0 },
  ])
})

it('reads links, and where they end', () => {
  expect(readSpans('\x1b]8;;https://a.b\x07x\x1b]8;;\x07y')).toEqual([
    { text: 'x', style: 0, link: 'https://a.b' },
    { text: 'y', style: 0 },
  ])
})

it('has one span for plain text, and none for no text', () => {
  expect([readSpans('a'), readSpans('')]).toEqual([[{ text: 'a', style: 0 }], []])
})
