import { expect, it } from 'vitest'
import { fitColumns } from '../../src/terminal/fit-columns.js'

it.each([
  ['gives each what it asks for where there is room', [5, 5], [9, 9], 20, [5, 9]],
  ['lets a long column give way, down to its longest word', [30, 6], [4, 4], 20, [16, 4]],
  ['cuts long words where that is not enough', [60, 40], [4, 4], 30, [26, 4]],
  ['gives none where only crumbs of words would be left', [60, 40], [60, 40], 10, undefined],
] as const)('%s', (_, [full, word], [otherFull, otherWord], room, expected) => {
  expect(
    fitColumns(
      [
        { full, word },
        { full: otherFull, word: otherWord },
      ],
      room,
    ),
  ).toEqual(expected)
})

it('has no widths for no columns', () => {
  expect(fitColumns([], 10)).toEqual([])
})
