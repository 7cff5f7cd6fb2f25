import { expect, it } from 'vitest'
import { beforeDashes } from '../../src/cli/before-dashes.js'

it.each([
  ['list -- --help', ['list']],
  ['list --help', ['list', '--help']],
  ['-- list', []],
])('gives of %j %j', (line, expected) => {
  expect(beforeDashes(line.split(' '))).toEqual(expected)
})
