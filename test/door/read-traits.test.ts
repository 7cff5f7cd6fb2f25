import { expect, it } from 'vitest'
import { readTraits } from '../../src/door/read-traits.js'

const read = (line: string, isPage = false) => readTraits(line.split(' '), isPage)

it('tells runs apart that use other parts of the program', () => {
  const runs = ['search venv', 'search list sort', 'search 가상환경', 'search venv --json', 'search venv --width 40']
  expect(new Set([...runs.map(line => read(line)), read('search venv', true)]).size).toBe(6)
})

it('takes runs that differ in their words alone for the same', () => {
  expect(read('search venv')).toBe(read('search dict'))
})

it('never gives 0, which stands for no run', () => {
  expect(readTraits([], false)).toBeGreaterThan(0)
})
