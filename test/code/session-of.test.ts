import { expect, it } from 'vitest'
import { sessionOf } from '../../src/code/session-of.js'

it.each([
  ['pycon', '1', 'pycon'],
  ['py', '>>> 1', 'pycon'],
  ['python', '1', undefined],
  ['ipython', 'In [1]: 1', 'ipython'],
  ['py', 'In [12]: 1', 'ipython'],
  ['shell-session', '', 'console'],
  ['sh', '$ ls', 'console'],
  ['sh', 'ls', undefined],
  ['text', '>>> 1', undefined],
])('takes a block of %j with %j for %s', (lang, text, expected) => {
  expect(sessionOf({ lang, text })).toBe(expected)
})
