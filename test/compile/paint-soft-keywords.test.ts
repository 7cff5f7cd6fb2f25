import { expect, it } from 'vitest'
import { paintSoftKeywords } from '../../src/compile/paint-soft-keywords.js'

const paint = (text: string) => paintSoftKeywords(text).replaceAll('\x1b', '␛')

it.each(['match x:', '    case [a, *_] if a: return 1', 'case _:', 'match (a, b):', 'type Pair[T] = tuple[T, T]'])(
  'paints %s',
  line => {
    expect(paint(line)).toBe(line.replace(/match|case|type/u, '␛[35m$&␛[39m'))
  },
)

it.each([
  'match = re.match(p, s)',
  'match.group(1)',
  'case += d[a:b]',
  'match, rest = x[:2]',
  'matches: int',
  'type (x)',
  'print("match x:")',
])('leaves the names in %s alone', line => expect(paint(line)).toBe(line))

it('leaves the lines of strings alone', () => {
  expect(paint('\x1b[32m"""\nmatch x:\n"""\x1b[39m\nmatch x:')).toBe('␛[32m"""\nmatch x:\n"""␛[39m\n␛[35mmatch␛[39m x:')
})
