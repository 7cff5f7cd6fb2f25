import { expect, it } from 'vitest'
import { stripSession } from '../../src/code/strip-session.js'

it.each([
  ['prompts and output of Python', 'pycon', '>>> a\n... b\n1\n... 2', 'a\nb'],
  ['prompts and output of IPython', 'ipython', 'In [1]: def f():\n   ...:     a\n\nOut[1]: 3', 'def f():\n    a'],
  [
    'prompts and output of a shell, but not what goes on behind a backslash',
    'console',
    '$ a \\\n> b\n1\n$ c',
    'a \\\nb\nc',
  ],
  [
    'the prompts in a loop, but not what looks like them in output',
    'console',
    '$ for i in 1 2; do\n>   echo $i\n> done\n1\n$ diff a b\n> c',
    'for i in 1 2; do\n  echo $i\ndone\ndiff a b',
  ],
  ["Python's prompts and what is typed there, where a shell started it", 'console', '$ python\n>>> 1\n', 'python'],
] as const)('takes away %s', (_, session, text, expected) => {
  expect(stripSession(text, session)).toBe(expected)
})

it('leaves a text without prompts, and one that is no session, as it is', () => {
  expect([stripSession('a', 'pycon'), stripSession('>>> a', undefined)]).toEqual(['a', '>>> a'])
})
