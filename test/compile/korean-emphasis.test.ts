import { Hooks, Marked } from 'marked'
import { expect, it } from 'vitest'
import { koreanEmphasis } from '../../src/compile/korean-emphasis.js'

const render = (text: string) => new Marked(koreanEmphasis()).parseInline(text)

it.each([
  ['beside Hangul', '**함수(func)**는 값', '<strong>함수(func)</strong>는 값'],
  ['in front of Hangul', '이것은**"값"**', '이것은<strong>&quot;값&quot;</strong>'],
  ['after much other text', `${'a '.repeat(5000)}**b** _c_`, `${'a '.repeat(5000)}<strong>b</strong> <em>c</em>`],
  ['of two thousand letters', `**${'a'.repeat(1990)}**`, `<strong>${'a'.repeat(1990)}</strong>`],
])('takes stars for emphasis %s', (_, text, html) => {
  expect(render(text)).toBe(html)
})

it('takes no stars for emphasis that are further apart', () => {
  const text = `**${'a'.repeat(2000)}**`
  expect(render(text)).toBe(text)
})

it('strikes out nothing between the tildes of ranges', () => {
  expect(render('1~3개, 5~7개')).toBe('1~3개, 5~7개')
})

it('reads a long line of stars behind Hangul in no time', () => {
  const text = `가${'*'.repeat(400_000)}`
  expect(koreanEmphasis().hooks?.emStrongMask?.call(new Hooks(), text)).toBe(text)
})
