import { expect, it } from 'vitest'
import { isDamagedIndex } from '../../src/index/damaged-index.js'
import { memorySource } from '../../src/index/memory-source.js'
import { type Index, openIndex } from '../../src/index/open-index.js'
import { packIndex } from '../../src/index/pack-index.js'
import type { Block, CompiledNote } from '../../src/types.js'
import { makeNote } from './make-note.js'

const open = (...notes: CompiledNote[]): Index => {
  const index = openIndex(memorySource(packIndex(notes, 'print')))
  if (index === undefined) throw new Error('not an index')
  return index
}

it('gives back what was packed', () => {
  const [section] = makeNote('list.md', {
    title: 'Sorting 정렬',
    tags: ['list'],
    aliases: ['sorted'],
    see: ['list'],
    url: 'https://docs.python.org',
    markdown: '## Sorting 정렬\r\n\ufeffa  \n\n',
  }).sections
  const { slug, named, texts, ...rest } = section ?? {}
  const index = open({ path: 'list.md', sections: section ? [section] : [] })
  expect({ ...index.section(0) }).toEqual({ ...rest, id: 'sorting-정렬' })
  expect([index.fingerprint, index.sectionCount, index.entryCount, index.paths]).toEqual(['print', 1, 1, ['list.md']])
})

it('is empty without notes, and knows notes without sections', () => {
  expect([open().entryCount, open().ids, open().paths]).toEqual([0, [], []])
  expect(open(makeNote('empty.md')).paths).toEqual(['empty.md'])
})

it('orders sections by path, then as written, whatever order the notes come in', () => {
  const notes = [
    makeNote('b.md', { title: 'x' }),
    makeNote('a/z.md', { title: 'w' }, { title: 'v' }),
    makeNote('a.md', { title: 'y' }),
  ]
  expect(open(...notes).ids).toEqual(['y', 'w', 'v', 'x'])
  expect(packIndex(notes, '')).toEqual(packIndex(notes.toReversed(), ''))
})

it('joins twins to one entry, shown in the language of the reader', () => {
  const index = open(
    makeNote('en/a.md', { title: 'list' }),
    makeNote('ko/a.md', { title: '리스트', slug: 'list', lang: 'ko' }),
  )
  expect(index.ids).toEqual(['list'])
  expect([index.sectionOf(0, 'en'), index.sectionOf(0, 'ko'), index.sectionsOf(0)]).toEqual([0, 1, [0, 1]])
})

it('rather gives the other language than a section without text', () => {
  const index = open(
    makeNote('en/a.md', { title: 'list' }),
    makeNote('ko/a.md', { title: '리스트', slug: 'list', lang: 'ko', hasText: false }),
  )
  expect(index.sectionOf(0, 'ko')).toBe(0)
})

it('names the parts below a heading, not those of the next note', () => {
  const index = open(
    makeNote(
      'a.md',
      { title: 'a', depth: 2 },
      { title: 'b', depth: 3 },
      { title: 'c', depth: 4 },
      { title: 'd', depth: 2 },
    ),
    makeNote('b.md', { title: 'e', depth: 3 }),
  )
  expect([0, 1, 2, 3].map(index.partsOf)).toEqual([[1, 2], [2], [], []])
})

it('keeps blocks, and says where there are none', () => {
  const blocks: Block[] = [{ kind: 'paragraph', text: '\u001b[1mbold\u001b[22m' }]
  const index = open(makeNote('a.md', { title: 'a', blocks }, { title: 'b' }))
  expect([index.blocks(0), index.blocks(1)]).toEqual([blocks, undefined])
})

it('is none when it is cut off anywhere, longer, empty or something else', () => {
  const bytes = packIndex([makeNote('a.md', { title: 'a' })], '')
  const lengths = Array.from({ length: bytes.length }, (_, length) => length)
  expect(lengths.filter(length => openIndex(memorySource(bytes.slice(0, length))) !== undefined)).toEqual([])
  expect(openIndex(memorySource(Uint8Array.from([...bytes, 0])))).toBeUndefined()
  expect(openIndex(memorySource(new TextEncoder().encode('# A note\n'.repeat(99))))).toBeUndefined()
})

it('never gives wrong text: a changed byte anywhere is found when it is read', () => {
  const bytes = packIndex([makeNote('a.md', { title: 'list', texts: { lead: 'a word', prose: '', code: '' } })], '')
  const survivors = Array.from(bytes.keys()).filter(place => {
    const broken = bytes.slice()
    broken[place] = (broken[place] ?? 0) ^ 16
    return !isRefused(broken)
  })
  expect(survivors).toEqual([])
})

function isRefused(bytes: Uint8Array): boolean {
  try {
    const index = openIndex(memorySource(bytes))
    if (index === undefined) return true
    index.section(0).markdown.trim()
    return false
  } catch (error) {
    return isDamagedIndex(error)
  }
}

it('reads little of a large index for one section', () => {
  const notes = Array.from({ length: 300 }, (_, at) =>
    makeNote(`${at}.md`, { title: `t${at}`, markdown: 'x'.repeat(9999) }),
  )
  const bytes = packIndex(notes, '')
  let read = 0
  const source = memorySource(bytes)
  const index = openIndex({
    ...source,
    read: (offset, length) => {
      read += length
      return source.read(offset, length)
    },
  })
  expect(index?.section(17).markdown.length).toBe(9999)
  expect(read / bytes.length).toBeLessThan(0.1)
})
