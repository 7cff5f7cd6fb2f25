import { describe, expect, it } from 'vitest'
import { type HitOptions, type HitRow, layHits } from '../../src/terminal/lay-hits.js'
import { measureText } from '../../src/terminal/measure-text.js'

const row = (parts: Partial<HitRow>): HitRow => ({
  id: 'list-sort',
  title: 'Sorting',
  topic: 'list',
  lang: 'en',
  marks: [],
  ...parts,
})
const lay = (rows: readonly Partial<HitRow>[], options: Partial<HitOptions> = {}) =>
  layHits(rows.map(row), { width: 60, color: false, lang: 'en', ...options })
    .replaceAll('\x1b', '␛')
    .split('\n')

describe('layHits', () => {
  it('puts id, title and topic in columns, by cells', () => {
    expect(lay([{}, { id: 'venv', title: '가상환경', topic: 'packaging' }])).toEqual([
      'list-sort  Sorting   list',
      'venv       가상환경  packaging',
    ])
  })

  it('has a line of context below, cut around the word that matched', () => {
    const context = 'The built-in function sorted returns a new list, and the method sort changes the list in place'
    expect(lay([{ context }], { width: 48 })).toEqual([
      'list-sort  Sorting  list',
      '    The built-in function sorted returns a new…',
    ])
    expect(lay([{ context, marks: ['place'] }], { width: 48 })[1]).toBe(
      '    …the method sort changes the list in place',
    )
  })

  it('says below that what made it a hit, cut to the line', () => {
    expect(lay([{ context: 'Text.', reason: 'vnev → venv (title, typo)' }])).toEqual([
      'list-sort  Sorting  list',
      '    Text.',
      '    vnev → venv (title, typo)',
    ])
    expect(lay([{ reason: 'a very long reason for a narrow page' }], { width: 24 }).at(-1)).toBe(
      '    a very long reason…',
    )
  })

  it('marks what matched, where it begins a word', () => {
    expect(lay([{ context: 'to sort, or resort', marks: ['sort'] }], { color: true })).toEqual([
      '␛[36mlist-␛[0m␛[1;4;36msort␛[0m  ␛[1;4mSort␛[0ming  ␛[2mlist␛[0m',
      '    ␛[2mto ␛[0m␛[1;4msort␛[0m␛[2m, or resort␛[0m',
    ])
  })

  it('says the language that is not the preferred one, and the source of own notes', () => {
    expect(
      lay([
        { lang: 'ko', source: 'project' },
        { id: 'b', source: 'bundled' },
      ]),
    ).toEqual(['list-sort  Sorting  list [ko] (project)', 'b          Sorting  list'])
    expect(lay([{ source: 'project' }])).toEqual(['list-sort  Sorting  list'])
  })

  it('puts the title below the id on a narrow page', () => {
    expect(lay([{ title: '리스트를 정렬하는 여러 가지 방법', context: '정렬은 안정적입니다' }], { width: 24 })).toEqual(
      ['list-sort', '  리스트를 정렬하는 여러', '  가지 방법  list', '    정렬은 안정적입니다'],
    )
  })

  it.each([20, 33, 48, 60, 80, 120, 200])('is never wider than %i cells', width => {
    const rows = [
      {
        id: 'a-very-long-id-of-a-section-that-nobody-types',
        title: '제목 '.repeat(30),
        context: '😀 가나 '.repeat(50),
      },
      { title: 'x'.repeat(90), topic: 'y'.repeat(70), marks: ['😀'], context: `${'z'.repeat(300)} 😀` },
    ]
    expect(Math.max(...lay(rows, { width }).map(measureText))).toBeLessThanOrEqual(width)
  })

  it('takes hostile texts', () => {
    expect(lay([{ id: 'a\x1b[2J\n\tb', title: 'c\x07\u202ed', topic: '\x9b', context: 'e\x1b]0;f\x07\r\ng' }])).toEqual(
      ['a[2J b  cd', '    e]0;f g'],
    )
  })

  it('gives nothing for no rows', () => {
    expect(lay([])).toEqual([''])
  })
})
