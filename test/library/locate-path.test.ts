import { expect, it } from 'vitest'
import { locatePath } from '../../src/library/locate-path.js'

it.each([
  ['a.md', '/h', '/h/a.md'],
  ['../a.md', '/h', '/a.md'],
  ['/n/./a.md', '/h', '/n/a.md'],
  ['/n/a.md', undefined, '/n/a.md'],
  ['a.md', undefined, undefined],
  ['', '/h', undefined],
])('locates %j from %j at %j', (path, here, located) => {
  expect(locatePath(path, here)).toBe(located)
})
