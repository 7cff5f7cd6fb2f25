import { expect, it } from 'vitest'
import { formatLines } from '../../src/commands/format-lines.js'

const line = (title: string, topic: string) => formatLines([{ id: 'a', title, topic }])

it('divides id, title and topic by tabs, and sections by newlines', () => {
  const rows = [
    { id: 'a', title: 'A title', topic: 'lists' },
    { id: 'b', title: 'B', topic: 'lists' },
  ]
  expect(formatLines(rows)).toBe('a\tA title\tlists\nb\tB\tlists')
  expect(formatLines([])).toBe('')
})

it('lets no white space in a field shift the columns', () => {
  expect(line('A\ttitle\nmore', 'my topic')).toBe('a\tA title more\tmy topic')
})

it('takes out what would harm the terminal behind the pipe', () => {
  expect(line('A \x1b[2Jtitle\u202e', 'to\x07pic\x9b')).toBe('a\tA [2Jtitle\ttopic')
})
