import { Marked } from 'marked'
import { expect, it } from 'vitest'
import { makeMarked } from '../../src/compile/make-marked.js'
import { paintCode } from '../../src/compile/paint-code.js'

it('paints code by its language', () => {
  expect(paintCode('let x\n', 'js', makeMarked())).toMatchObject({ text: '\x1b[35mlet\x1b[39m x' })
})

it('leaves prose of more than four thousand letters plain where its language would take minutes', () => {
  expect(paintCode(`let ${'a '.repeat(2000)}`, 'js', makeMarked())).toMatchObject({
    text: `let ${'a '.repeat(2000)}`.trim(),
  })
})

it('finds such prose in no time, however much code stands above it', () => {
  const text = `${'a'.repeat(3999)};`.repeat(1500) + 'a'.repeat(4000)
  expect(paintCode(text, 'js', new Marked())).toMatchObject({ text })
})
