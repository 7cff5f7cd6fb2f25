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

it('leaves other sequences, and what is none, as text', () => {
  const texts = ['\x1b[2Jm', '\x1b[1', '\x1b]8;;a', '\x1b]0;t\x07', 'a\x1b']
  expect(texts.map(text => readSpans(text))).toEqual(texts.map(text => [{ text, style: 0 }]))
})

it('reads a sequence right behind one that is none', () => {
  expect(readSpans('\x1b\x1b[1mb')).toEqual([
    { text: '\x1b', style: 0 },
    { text: 'b', style: BOLD },
  ])
})
