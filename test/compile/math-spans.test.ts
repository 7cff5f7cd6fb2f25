import { describe, expect, it } from 'vitest'
import { paintSection } from '../../src/compile/paint-section.js'

const paint = (text: string) => paintSection(text).map(block => (block.kind === 'paragraph' ? block.text : block.kind))

describe('mathSpans', () => {
  it.each(['$q^* = q_s(p^*)$', '$\\{x_i\\}$, $a\\_b$', '$$x_1 * y_2 * z$$', '($a*b*c$)', '[a $*b*$](c)'])(
    'keeps %s as written',
    text => {
      expect(
        paint(text)
          .join('')
          .replace(/\x1b\]8;;[^\x07]*\x07/gu, ''),
      ).toBe(text.replace(/^\[(.*)\]\(c\)$/u, '$1'))
    },
  )

  it('lets emphasis reach over them', () => {
    expect(paint('*a $b*c$ d*')).toEqual(['\x1b[3ma $b*c$ d\x1b[23m'])
  })

  it.each([
    ['prices', '$5 *or* $10', '$5 \x1b[3mor\x1b[23m $10'],
    ['variables', '$HOME/\\*/$USER', '$HOME/*/$USER'],
    ['escaped dollars', '\\$a \\* b\\$', '$a * b$'],
    ['code', 'a $ `b$` $ `c`', 'a $ \x1b[36mb$\x1b[39m $ \x1b[36mc\x1b[39m'],
  ])('leaves %s alone', (_, text, painted) => {
    expect(paint(text)).toEqual([painted])
  })

  it('stays in the description of an image', () => {
    expect(paint('![a $b_1$](c)').join('')).toContain('[Image: a $b_1$]')
  })
})
