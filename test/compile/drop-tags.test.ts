import { expect, it } from 'vitest'
import { dropTags } from '../../src/compile/drop-tags.js'

it.each([
  ['tags', '<b>a</b><br/><IMG alt="x > y">', '|a|||'],
  ['an element that its end tells from a placeholder', '<time>now</time>', '|now|'],
  ['an element that its attributes tell from one', '<path d="M0"><path>', '|<path>'],
])('drops %s', (_, html, text) => {
  expect(dropTags(html, '|')).toBe(text)
})

it.each(['<path>', 'List<object>', '<경로>', 'a < b > c', '<b', '<a "b>'])('keeps %s', text => {
  expect(dropTags(text, '|')).toBe(text)
})

it('reads a long name that nothing closes in no time', () => {
  const text = `<${'a'.repeat(250_000)}`
  expect(dropTags(text, '|')).toBe(text)
})
