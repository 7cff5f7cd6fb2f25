import { expect, it } from 'vitest'
import { tidyLinks } from '../../src/compile/tidy-links.js'

const open = (address: string) => `\x1b]8;;${address}\x07`
const link = (address: string, label: string) => open(address) + label + open('')

it.each([
  ['blanks at the ends of a label outside', `a${link('x', ' b ')}c`, `a ${link('x', 'b')} c`],
  ['one blank where some are on both sides', `a ${link('x', ' b ')} c`, `a ${link('x', 'b')} c`],
  ['two links apart', `${link('x', 'a ')}${link('y', 'b')}`, `${link('x', 'a')} ${link('y', 'b')}`],
  ['the label of a link in a link', link('x', `a ${link('y', 'b')} c`), link('x', 'a b c')],
  ['text without links', ' a  b ', ' a  b '],
  ['links that nothing ends', '\x1b]8;;x'.repeat(60_000), '\x1b]8;;x'.repeat(60_000)],
  [
    'blanks that belong to no link',
    `${link('x', 'a')}${' '.repeat(300_000)}b`,
    `${link('x', 'a')}${' '.repeat(300_000)}b`,
  ],
])('keeps %s', (_, painted, tidy) => {
  expect(tidyLinks(painted)).toBe(tidy)
})
