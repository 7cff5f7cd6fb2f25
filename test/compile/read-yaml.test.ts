import { expect, it } from 'vitest'
import { readYaml } from '../../src/compile/read-yaml.js'

it('keeps scalars as they are written', () => {
  expect(readYaml('python: 3.10').text('python')).toBe('3.10')
})

it('reads a list, or a text divided by commas, and leaves out what is no text', () => {
  const fields = readYaml('tags: a, b\naliases: [x, 1, {a: b}]')
  expect([fields.list('tags'), fields.list('aliases'), fields.list('see')]).toEqual([['a', 'b'], ['x', '1'], []])
})

it('has no text for a field that is empty or missing', () => {
  const fields = readYaml('id:\n')
  expect([fields.text('id'), fields.text('lang')]).toEqual([undefined, undefined])
})

it.each([
  ['', []],
  ['- a', []],
  ['a: [', ['a']],
])('reads of %j the fields %j', (yaml, names) => {
  expect(readYaml(yaml).names).toEqual(names)
})
