import { expect, it } from 'vitest'
import { listEntries } from '../../src/lookup/list-entries.js'
import type { Lang } from '../../src/types.js'
import { openNotes } from './open-notes.js'

const TWINS = [
  { title: 'venv', topic: 'packages' },
  { title: '가상환경', slug: 'venv', lang: 'ko' as const, topic: 'packages' },
]

const SOURCES = [
  { label: 'project', index: openNotes('list', ...TWINS, { title: 'empty', hasText: false }) },
  { label: 'bundled', index: openNotes('dict', 'list', 'empty') },
]

const list = (lang: Lang, sources = SOURCES) =>
  listEntries(sources, lang).map(({ id, title, topic }) => `${id} ${title} (${topic})`)

it('lists entries with text, source by source, twins once, named by their source if an earlier one has the id', () => {
  expect(list('en')).toEqual([
    'list list (note)',
    'venv venv (packages)',
    'dict dict (note)',
    'bundled:list list (note)',
    'bundled:empty empty (note)',
  ])
})

it("lists twins in the reader's language", () => {
  expect(list('ko')[1]).toBe('venv 가상환경 (packages)')
})

it('says where each section is', () => {
  const [source] = SOURCES
  const [, venv] = listEntries(SOURCES, 'ko')
  expect(venv).toMatchObject({ number: 3, source })
  expect(venv?.section).toMatchObject({ id: 'venv', title: '가상환경', lang: 'ko' })
})

it('lists nothing where there is nothing', () => {
  expect(list('en', [])).toEqual([])
  expect(list('en', [{ label: 'data', index: openNotes() }])).toEqual([])
})
