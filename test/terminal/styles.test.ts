import { expect, it } from 'vitest'
import { applySgr, BOLD, colorStyle, DIM, joinStyles, sgrOf } from '../../src/terminal/styles.js'

const [RED, GREEN, CYAN] = [colorStyle(31), colorStyle(32), colorStyle(36)]

it.each([
  ['turns on a weight and a colour', 0, '1;36', BOLD | CYAN],
  ['turns off a weight', BOLD, '22', 0],
  ['turns off a colour alone', RED | BOLD, '39', BOLD],
  ['turns off all', RED | BOLD, '0', 0],
  ['leaves out what is no foreground of the sixteen', BOLD, '48', BOLD],
])('%s', (_, before, numbers, expected) => {
  expect(applySgr(before, numbers)).toBe(expected)
})

it('writes a style as its numbers, none for plain', () => {
  expect([sgrOf(BOLD | CYAN), sgrOf(0)]).toEqual(['1;36', ''])
})

it('joins styles, the inner colour before the outer one', () => {
  expect([joinStyles(DIM | RED, BOLD), joinStyles(RED, GREEN)]).toEqual([DIM | BOLD | RED, GREEN])
})
