import { describe, expect, it } from 'vitest'
import { fitRows, type RowWidths } from '../../src/terminal/fit-rows.js'
import { layHits } from '../../src/terminal/lay-hits.js'

const lay = (...rows: RowWidths[]) => {
  const columns = fitRows(rows, { width: 60, room: 56 })
  return columns && { widths: columns.widths, kept: rows.map(row => columns.has(row)) }
}

describe('the columns of rows', () => {
  it.each<[what: string, rows: RowWidths[], widths: number[] | undefined, kept: boolean[] | undefined]>([
    [
      'are for all rows that fit',
      [
        [10, 20, 8],
        [12, 9, 6],
      ],
      [12, 20, 8],
      [true, true],
    ],
    ['leave titles a third of the page', [[26, 60, 10]], [26, 20, 10], [true]],
    [
      'go on without a row whose id is too long',
      [
        [10, 20, 8],
        [50, 20, 8],
      ],
      [10, 20, 8],
      [true, false],
    ],
    [
      'go on without a row whose topic is too long',
      [
        [10, 20, 8],
        [10, 20, 50],
      ],
      [10, 20, 8],
      [true, false],
    ],
    [
      'spare the most rows',
      [
        [30, 20, 6],
        [10, 20, 20],
        [12, 20, 20],
      ],
      [12, 20, 20],
      [false, true, true],
    ],
    [
      'are none where no row fits',
      [
        [50, 20, 8],
        [60, 20, 8],
      ],
      undefined,
      undefined,
    ],
    [
      'are none where most rows do not fit',
      [
        [50, 20, 8],
        [60, 20, 8],
        [9, 20, 8],
      ],
      undefined,
      undefined,
    ],
    [
      'are none where they need more lines',
      [
        [50, 9, 8],
        [60, 9, 8],
        [20, 100, 8],
        [20, 100, 8],
      ],
      undefined,
      undefined,
    ],
  ])('%s', (_, rows, widths, kept) => {
    expect(lay(...rows)).toEqual(widths && { widths, kept })
  })

  it('are as wide as they were without a row that does not fit', () => {
    const rows = ['venv', 'list-sort'].map(
      id => ({ id, title: 'Some title', topic: 'topic', lang: 'en', marks: [] }) as const,
    )
    const long = {
      ...rows[0],
      id: 'how-we-deploy-the-billing-service',
      title: 'How',
      topic: 'own',
      lang: 'en',
      marks: [],
    } as const
    const print = (some: Parameters<typeof layHits>[0]) => layHits(some, { width: 48, color: false, lang: 'en' })
    expect(print([...rows, long])).toBe(`${print(rows)}\nhow-we-deploy-the-billing-service\n  How  own`)
  })
})
