import { expect, it } from 'vitest'
import { markItems } from '../../src/compile/mark-items.js'

const mark = (...tags: string[]) => tags.map(markItems()).filter(text => text !== '')

it.each([
  ['bullets by depth', ['<ul>', '<li>', '<UL class="a">', '<li>', '</ul>', '<li>'], ['•', '◦', '•']],
  ['numbers', ['<ol>', '<li>', '</li>', '<li>'], ['1.', '2.']],
  ['numbers from where the list starts', ['<ol start="3">', '<li>', '<li>'], ['3.', '4.']],
  ['a bullet outside of any list', ['</ul>', '<li>'], ['•']],
  ['other tags with nothing', ['<link>', '<b>', '</li>'], []],
])('marks %s', (_, tags, marks) => {
  expect(mark(...tags)).toEqual(marks)
})
