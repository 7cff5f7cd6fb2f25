import { expect, it } from 'vitest'
import { compareVersions } from '../../src/check/compare-versions.js'

it.each([
  ['3.9', '3.10', -1],
  ['1.4', '1.4.0', 0],
  ['2.0rc1', '2.0', -1],
  ['2.0', '2.0.dev1', 1],
  ['v1', '1', 0],
  ['none', '0', 0],
])('compares %s with %s: %i', (one, other, sign) => {
  expect(Math.sign(compareVersions(one, other))).toBe(sign)
})
