import { expect, it } from 'vitest'
import { formatLine } from '../../src/commands/format-line.js'
import type { Section } from '../../src/types.js'

const line = (title: string, topic: string) => formatLine({ id: 'a', section: { title, topic } as Section })

it('divides id, title and topic by tabs', () => {
  expect(line('A title', 'lists')).toBe('a\tA title\tlists')
})

it('lets no white space in a field shift the columns', () => {
  expect(line('A\ttitle\nmore', 'my topic')).toBe('a\tA title more\tmy topic')
})
