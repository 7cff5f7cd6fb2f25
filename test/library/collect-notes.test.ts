import { expect, it } from 'vitest'
import { collectNotes, type Stamper } from '../../src/library/collect-notes.js'

/** Stamps a file by the length of its name; there is nothing at `/gone`. */
const stamp: Stamper = (file, stamps) => {
  if (file === '/gone') throw new Error('no such file')
  stamps.push(file.length, 1.5, 2.5)
}

it('gives the notes in order, as lists and as objects', () => {
  const notes = collectNotes(stamp)
  notes.add('a/b.md', '/x/a/b.md')
  notes.add('c.md', '/y/c.md')
  const { paths, stamps, files, warnings } = notes.list([])
  expect(paths).toEqual(['a/b.md', 'c.md'])
  expect(stamps).toEqual([9, 1.5, 2.5, 7, 1.5, 2.5])
  expect(files).toEqual([
    { path: 'a/b.md', file: '/x/a/b.md', size: 9, modified: 1.5, changed: 2.5 },
    { path: 'c.md', file: '/y/c.md', size: 7, modified: 1.5, changed: 2.5 },
  ])
  expect(warnings).toEqual([])
})

it('adds nothing of a note that cannot be stamped', () => {
  const notes = collectNotes(stamp)
  expect(() => notes.add('gone', '/gone')).toThrow('no such file')
  expect(notes.list([])).toMatchObject({ paths: [], stamps: [], files: [] })
})

it('tells where they are', () => {
  const notes = collectNotes(stamp)
  expect(notes.located).toEqual([])
  notes.add('b.md', '/x/b.md')
  expect(notes.located).toEqual(['/x/b.md'])
})
