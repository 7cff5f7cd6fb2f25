import { expect, it } from 'vitest'
import { splitParticle } from '../../src/compile/split-particle.js'

it.each([
  ['https://e.com/a를', 'https://e.com/a', '를'],
  ['https://e.com/에서도', 'https://e.com/', '에서도'],
  ['https://e.com입니다', 'https://e.com', '입니다'],
  ['www.e.com참고', 'www.e.com', '참고'],
  ['https://e.com/x)에서', 'https://e.com/x', ')에서'],
  ['https://e.com/x_(y)는', 'https://e.com/x_(y)', '는'],
  ['https://e.com/x".은', 'https://e.com/x', '".은'],
  ['https://e.com/(x))).는', 'https://e.com/(x)', ')).는'],
  [`https://e.com/${')'.repeat(60_000)}는`, 'https://e.com/', `${')'.repeat(60_000)}는`],
  [`https://e.com/${'.'.repeat(200_000)}a는`, `https://e.com/${'.'.repeat(200_000)}a`, '는'],
])('cuts the particle off %.24s', (written, address, rest) => expect(splitParticle(written)).toEqual([address, rest]))

it.each([
  'https://e.com/a',
  'https://ko.wikipedia.org/wiki/파이썬',
  'https://e.com/가/나',
  'https://한글.kr',
  'https://e.com/?q=정렬',
])('leaves %s whole', address => expect(splitParticle(address)).toEqual([address, '']))
