import { expect, it } from 'vitest'
import { readTraits } from '../../src/door/read-traits.js'

const read = (line: string, run = {}) => readTraits(line.split(' '), { isPage: false, hasLoadedMore: false, ...run })

it('tells runs apart that use other parts of the program', () => {
  const runs = ['list', 'list sort', 'list sort key', 'list 정렬', 'list sort --json', 'list sort --width 40']
  const others = [read('list', { isPage: true }), read('list', { hasLoadedMore: true })]
  expect(new Set([...runs.map(line => read(line)), ...others]).size).toBe(8)
})

it('takes runs that differ in their words alone for the same', () => {
  expect(read('search venv')).toBe(read('search dict'))
})

it('never gives 0, which stands for no run', () => {
  expect(readTraits([], { isPage: false, hasLoadedMore: false })).toBeGreaterThan(0)
})
