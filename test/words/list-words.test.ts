import { expect, it } from 'vitest'
import { listWords } from '../../src/words/list-words.js'

it('lists what stands between blanks and line ends', () => {
  expect(listWords('a b\n  c 라')).toEqual(['a', 'b', 'c', '라'])
  expect(listWords('\n  a\n')).toEqual(['a'])
})
