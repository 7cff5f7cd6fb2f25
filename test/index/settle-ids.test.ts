import { expect, it } from 'vitest'
import { settleIds } from '../../src/index/settle-ids.js'

const settle = (...claims: string[]) =>
  settleIds(
    claims.map(claim => {
      const [path = '', slug = '', lang] = claim.split(' ')
      return { path, slug, lang: lang === 'ko' ? 'ko' : 'en', hasText: lang !== 'bare' }
    }),
  )

it('leaves an id alone that one section of a language wishes for', () => {
  expect(settle('en/a.md list', 'ko/a.md list ko', 'b.md sort')).toEqual(['list', 'list', 'sort'])
})

it('puts the path in front of ids that several wish for, without the language, so that twins stay twins', () => {
  expect(settle('en/a.md use', 'en/x/b.md use', 'pages.ko/a.md use ko', 'ko/x/b.md use ko')).toEqual([
    'a-use',
    'x-b-use',
    'a-use',
    'x-b-use',
  ])
})

it('takes no sections of one note for twins', () => {
  expect(settle('a.md cook ko', 'a.md cook', 'b.md cook ko', 'b.md sort')).toEqual([
    'a-cook',
    'a-cook-2',
    'b-cook',
    'sort',
  ])
})

it('numbers what is still the same, in order', () => {
  expect(settle('a.md use', 'a.md use', 'a.md use')).toEqual(['a-use', 'a-use-2', 'a-use-3'])
})

it('takes no id from the only section that wishes for it', () => {
  expect(settle('a.md use', 'b.md use', 'c.md a-use')).toEqual(['a-use-2', 'b-use', 'a-use'])
})

it('leaves an id to the only section with text that wishes for it', () => {
  expect(settle('a.md venv bare', 'a.md venv', 'b.md dict bare')).toEqual(['a-venv', 'venv', 'dict'])
})

it('makes no difference between several without text', () => {
  expect(settle('a.md venv bare', 'b.md venv bare')).toEqual(['a-venv', 'b-venv'])
})

it('numbers no copy as another section is named', () => {
  expect(settle('a.md use', 'a.md use', 'b.md a-use-2', 'a.md use')).toEqual(['a-use', 'a-use-3', 'a-use-2', 'a-use-4'])
})

it('numbers tens of thousands of the same in no time', () => {
  expect(settle(...Array<string>(40_000).fill('a.md use')).at(-1)).toBe('a-use-40000')
})
