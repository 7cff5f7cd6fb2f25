import { expect, it } from 'vitest'
import { cutPrefix } from '../../src/traceback/cut-prefix.js'

it.each([
  ['web-1  | ', 'web-1  |   f()', '  f()'],
  ['12:00:01 ', '12:00:02   f()', '  f()'],
  ['[pid 9] ', '[pid 10]   f()', '  f()'],
  ['  9: ', ' 10:   f()', '  f()'],
  ['  + ', '  |   f()', '  f()'],
  ['web-1  | ', 'web-1  |', ''],
  ['', 'f()', 'f()'],
])('takes %j off %j', (prefix, text, expected) => {
  expect(cutPrefix(text, prefix)).toBe(expected)
})

it.each([
  ['web-1  | ', 'db-1  | f()'],
  ['12:00:01 ', 'f()'],
  [`1${' '.repeat(400_000)}a`, 'f()'],
])('says that %.20j is not before %j', (prefix, text) => {
  expect(cutPrefix(text, prefix)).toBe(undefined)
})
