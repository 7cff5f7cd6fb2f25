import { expect, it } from 'vitest'
import { nameEntry } from '../../src/lookup/name-entry.js'
import { openNotes } from './open-notes.js'

const SOURCES = [
  { label: 'project', index: openNotes('list') },
  { label: 'data', index: openNotes('list', 'dict') },
  { label: 'bundled', index: openNotes('list', 'dict', 'set') },
]

it.each([
  [0, 'list', 'list'],
  [1, 'list', 'data:list'],
  [2, 'list', 'bundled:list'],
  [1, 'dict', 'dict'],
  [2, 'dict', 'bundled:dict'],
  [2, 'set', 'set'],
])('names of source %i the entry %s: %s', (place, id, name) => {
  const source = SOURCES[place]
  if (source === undefined) throw new Error('no such source')
  expect(nameEntry(SOURCES, source, id)).toBe(name)
})
