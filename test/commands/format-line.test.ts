import { expect, it } from 'vitest'
import { formatLine } from '../../src/commands/format-line.js'

const line = (title: string, topic: string) => formatLine({ id: 'a', title, topic })

it('divides id, title and topic by tabs', () => {
  expect(line('A title', 'lists')).toBe('a\tA title\tlists')
})

it('lets no white space in a field shift the columns', () => {
  expect(line('A\ttitle\nmore', 'my topic')).toBe('a\tA title more\tmy topic')
})

it('takes out what would harm the terminal behind the pipe', () => {
  expect(line('A \x1b[2Jtitle\u202e', 'to\x07pic\x9b')).toBe('a\tA [2Jtitle\ttopic')
})
