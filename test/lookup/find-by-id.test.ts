import { describe, expect, it } from 'vitest'
import { findById } from '../../src/lookup/find-by-id.js'
import type { Lang } from '../../src/types.js'
import { openNotes } from './open-notes.js'

const SOURCES = [
  {
    label: 'project',
    index: openNotes(
      'list',
      { title: 'list sort', aliases: ['sorted', ':='] },
      { title: 'venv' },
      { title: '가상환경', slug: 'venv', lang: 'ko' },
    ),
  },
  {
    label: 'bundled',
    index: openNotes(
      'list',
      { title: 'list sort', aliases: ['sorted'] },
      { title: 'dict merge', aliases: ['update', 'union'] },
      { title: 'set union', aliases: ['update'] },
      '문자열 나누기',
    ),
  },
]

/** What `show` calls the entry that is meant, and what the reader sees of it. */
function find(typed: string, lang: Lang = 'en', sources = SOURCES): string | undefined {
  const hit = findById(sources, typed, lang)
  return hit && `${hit.id}: ${hit.section.title}`
}

describe('an entry is meant', () => {
  it.each([
    ['its id', 'dict-merge', 'dict-merge: dict merge'],
    ['its id in capitals, with blanks', 'Dict Merge', 'dict-merge: dict merge'],
    ['an id that several sources have: the first', 'list', 'list: list'],
    ['its id behind its source', 'bundled:list', 'bundled:list: list'],
    ['its id behind its source, where no other has it', 'bundled:set-union', 'set-union: set union'],
    ['an alias that only it has', 'union', 'dict-merge: dict merge'],
    ['an alias of signs', ':=', 'list-sort: list sort'],
    ['an alias that several sources have for the same id', 'sorted', 'list-sort: list sort'],
    ['the beginnings of words of its id', 'dic-mer', 'dict-merge: dict merge'],
    ['words of its id in another order', 'merge-dict', 'dict-merge: dict merge'],
    ['one word of its id', 'merge', 'dict-merge: dict merge'],
    ['a half-typed syllable', '문ㅈ', '문자열-나누기: 문자열 나누기'],
    ['words that only entries with the same id have', 'sor', 'list-sort: list sort'],
  ])('by %s', (_, typed, found) => {
    expect(find(typed)).toBe(found)
  })

  it("in the reader's language", () => {
    expect(find('venv', 'ko')).toBe('venv: 가상환경')
    expect(find('list', 'ko')).toBe('list: list')
  })
})

describe('no entry is meant', () => {
  it.each([
    ['an alias that several have', 'update'],
    ['a beginning that several ids have', 's'],
    ['words of which an id lacks one', 'dict-sort'],
    ['the end of a word', 'erge'],
    ['an id behind a source that has none such', 'project:dict-merge'],
    ['an id that is misspelt', 'lsit'],
    ['signs alone', '!!'],
    ['nothing', ''],
  ])('by %s', (_, typed) => {
    expect(find(typed)).toBeUndefined()
  })

  it('where there are no sources', () => {
    expect(find('list', 'en', [])).toBeUndefined()
  })
})

it.each([
  ['list', 'exact', 'list'],
  ['List', 'exact', 'list'],
  ['dic-mer', 'prefix', 'dict-merge'],
  ['union', 'prefix', 'dict-merge'],
] as const)('says how %s was found, which is never a guess', (typed, how, id) => {
  expect(findById(SOURCES, typed, 'en')).toMatchObject({
    score: 1,
    matches: [{ word: typed, field: 'id', how, found: id }],
  })
})

it('says where the section is', () => {
  expect(findById(SOURCES, 'venv', 'ko')).toMatchObject({ number: 3, source: SOURCES[0] })
})
