import { expect, it } from 'vitest'
import { findSource } from '../../src/compile/find-source.js'

it.each([
  'Source: https://a.example/x',
  'source : <https://a.example/x>',
  '출처: https://a.example/x',
  '출처：https://a.example/x',
  '***출처: https://a.example/x***',
  '***출처:https://a.example/x***',
  '- 참고: https://a.example/x',
  '*(출처) https://a.example/x*',
  '_(참고) https://a.example/x_',
  '**Source**: [the manual](https://a.example/x), page 2',
  '> More information: <https://a.example/x>.',
  '[출처](https://a.example/x)',
  '참고 자료: 공식 문서 https://a.example/x, https://b.example',
  'Reference https://a.example/x',
])('finds the address in %s', line => expect(findSource(line)).toBe('https://a.example/x'))

it.each([
  ['Source: https://a.example/f_(x)', 'https://a.example/f_(x)'],
  ['(Source: https://a.example/f_(x))', 'https://a.example/f_(x)'],
  ['Source: https://a.example/x_', 'https://a.example/x_'],
  ['출처: https://ko.wikipedia.org/wiki/파이썬', 'https://ko.wikipedia.org/wiki/파이썬'],
])('takes the address of %s whole', (line, url) => expect(findSource(line)).toBe(url))

it.each([
  'Source: a book',
  'See https://a.example',
  '참고로 https://a.example',
  'the source: https://a.example',
  'Sourced https://a.example',
])('takes %s for text', line => expect(findSource(line)).toBeUndefined())

it.each(['*', '_'])('reads a long line of %s behind an address in no time', mark => {
  const address = `https://a.example/${mark.repeat(400_000)}x`
  expect(findSource(`_Source: ${address}_`)).toBe(address)
})
