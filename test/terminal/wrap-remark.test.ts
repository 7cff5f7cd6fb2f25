import { expect, it } from 'vitest'
import { wrapRemark } from '../../src/terminal/wrap-remark.js'

it('breaks a remark at blanks, by cells', () => {
  expect(wrapRemark('a bc def g', 6)).toBe('a bc\ndef g')
  expect(wrapRemark('가나 다라 마', 9)).toBe('가나 다라\n마')
})

it('leaves a word whole that fits no line, and a remark that fits or has lines', () => {
  expect(wrapRemark('a bcdefgh i', 4)).toBe('a\nbcdefgh\ni')
  expect(wrapRemark('a bc', 4)).toBe('a bc')
  expect(wrapRemark('Error: x\n    at a long place', 8)).toBe('Error: x\n    at a long place')
})
