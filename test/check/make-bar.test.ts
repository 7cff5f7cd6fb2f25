import { expect, it } from 'vitest'
import { makeBar } from '../../src/check/make-bar.js'

/** What a bar writes to stderr, piece by piece. */
function write(isTTY?: boolean): string[] {
  const written: string[] = []
  const bar = makeBar({ write: text => written.push(text), ...(isTTY === undefined ? {} : { isTTY }) })
  for (const done of [1, 2, 3]) bar.draw(done, 3)
  bar.clear()
  return written
}

it('draws one line over and over on a terminal, and wipes it out at the end', () => {
  expect(write(true)).toEqual([
    `\r${'█'.repeat(8)}${'░'.repeat(16)} 1/3\u001b[K`,
    `\r${'█'.repeat(16)}${'░'.repeat(8)} 2/3\u001b[K`,
    `\r${'█'.repeat(24)} 3/3\u001b[K`,
    '\r\u001b[K',
  ])
})

it('writes nothing elsewhere', () => {
  expect([...write(false), ...write()]).toEqual([])
})
