import { join } from 'node:path'
import { expect, it } from 'vitest'
import { collectNotes } from '../../src/library/collect-notes.js'

it('gives the notes in order, as lists and as objects', () => {
  const notes = collectNotes()
  notes.add({ path: 'a/b.md', folder: '/x/a', name: 'b.md' }, { size: 3, mtimeMs: 1.5, ctimeMs: 2.5 })
  notes.add({ path: 'c.md', folder: '', name: '/y/c.md' }, { size: 4, mtimeMs: 0, ctimeMs: 0 })
  const { paths, stamps, files, warnings } = notes.list([])
  expect(paths).toEqual(['a/b.md', 'c.md'])
  expect(stamps).toEqual([3, 1.5, 2.5, 4, 0, 0])
  expect(files).toEqual([
    { path: 'a/b.md', file: join('/x/a', 'b.md'), size: 3, modified: 1.5, changed: 2.5 },
    { path: 'c.md', file: '/y/c.md', size: 4, modified: 0, changed: 0 },
  ])
  expect(warnings).toEqual([])
})

it('tells where they are', () => {
  const notes = collectNotes()
  expect(notes.locate()).toEqual([])
  notes.add({ path: 'b.md', folder: '/x', name: 'b.md' }, { size: 0, mtimeMs: 0, ctimeMs: 0 })
  expect(notes.locate()).toEqual([join('/x', 'b.md')])
})
