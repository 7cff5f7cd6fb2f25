import { expect, it } from 'vitest'
import { compileNote } from '../../src/compile/compile-note.js'

const section = (text: string) => compileNote({ path: 'a.md', file: 'a.md', text: `## A\n\n${text}` }).sections[0]
const texts = (text: string) => section(text)?.texts

it('has the first text for the lead, all other prose, and all code', () => {
  expect(
    texts('One `two` *three*.\n\n- four\n  - [five](https://a.example)\n\n> six\n\n```py\nseven()\n```\n'),
  ).toEqual({
    lead: 'One two three.',
    prose: 'four\nfive\nsix',
    code: 'two\nseven()',
  })
})

it.each([
  ['comments', 'a\n\n<!-- b -->\n\nc <!-- d -->', { lead: 'a', prose: 'c', code: '' }],
  ['lines that name a source', '- a\n\n*(출처) https://b.example*', { lead: 'a', prose: '', code: '' }],
  ['link definitions', '[a][b]\n\n[b]: https://b.example', { lead: 'a', prose: '', code: '' }],
  ['tags', '<p align="x > y">a &lt; b</p>', { lead: 'a < b', prose: '', code: '' }],
  ['what HTML hides', '<div>a<title>b</title></div>\n\n<template>\nc\n</template>', { lead: 'a', prose: '', code: '' }],
])('leaves out %s', (_, text, expected) => expect(texts(text)).toEqual(expected))

it('has what a reader is to fill in, as the page has', () => {
  expect(texts('cd <path> and <b>List<object></b>\n\n<div>\n<dir>\n</div>\n')).toEqual({
    lead: 'cd <path> and List<object>',
    prose: '<dir>',
    code: '',
  })
})

it('takes tables row by row', () => {
  expect(texts('| a | b |\n|---|---|\n| `c` | d |\n')).toEqual({ lead: 'a b', prose: 'c d', code: 'c' })
})

it('takes what marked cannot read for one paragraph', () => {
  const quotes = `${'>'.repeat(20_000)} x`
  expect(section(quotes)).toMatchObject({ title: 'a', markdown: `## A\n\n${quotes}` })
})

it('takes more code spans than a call takes arguments', () => {
  expect(texts('`c` '.repeat(150_000))?.code.length).toBe(299_999)
})
