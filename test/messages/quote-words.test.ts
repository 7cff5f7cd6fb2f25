import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { quoteWords } from '../../src/messages/quote-words.js'

it.each([
  [['list', 'comprehension'], 'list comprehension'],
  [['리스트', 'functools.wraps', '--user', 'x=1', 'a/b:c', 'c++'], '리스트 functools.wraps --user x=1 a/b:c c++'],
  [['->'], "'->'"],
  [['two words', ''], "'two words' ''"],
  [["what's", '$HOME'], "'what'\\''s' '$HOME'"],
])('writes %j as %s', (words, quoted) => {
  expect(quoteWords(words)).toBe(quoted)
})

it.runIf(process.platform !== 'win32')('gives what a shell reads as the same words', () => {
  const words = [
    '->',
    '**kwargs',
    'a[0]',
    '{x}',
    "f'{x!r}'",
    '`ls`',
    '#',
    '~',
    'a;b',
    'a&&b',
    '\\n',
    '"',
    '%s',
    '$(ls)',
    '^',
    '',
  ]
  const read = execFileSync('sh', ['-c', `printf '%s\\n' ${quoteWords(words)}`], { encoding: 'utf8' })
  expect(read).toBe(`${words.join('\n')}\n`)
})
