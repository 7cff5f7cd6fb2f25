import { Marked } from 'marked'
import { expect, it } from 'vitest'
import { limitDepth } from '../../src/compile/limit-depth.js'

/** How many quotes and lists stand in each other along the first blocks, and what the innermost one is. */
function measure(markdown: string): { depth: number; inner: string | undefined } {
  let [token] = limitDepth(new Marked().lexer(markdown))
  for (let depth = 0; ; depth += 1) {
    if (token?.type === 'blockquote') token = token.tokens?.[0]
    else if (token?.type === 'list') token = token.items[0].tokens[0]
    else return { depth, inner: token?.type }
  }
}

it.each(['> ', '- '])('keeps a hundred levels of %j, and no more', mark => {
  expect(measure(`${mark.repeat(100)}x`).depth).toBe(100)
  expect(measure(`${mark.repeat(150)}x`)).toEqual({ depth: 100, inner: 'paragraph' })
})

it('leaves no tokens as they are', () => {
  expect(limitDepth([])).toEqual([])
})
