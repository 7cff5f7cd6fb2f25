import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { readIds } from '../../src/cli/read-ids.js'
import type { Host } from '../../src/types.js'

const read = (ids: readonly string[], stdin = '', isTTY = false) =>
  readIds(ids, { argv: [], stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY }) } as unknown as Host)

it.each([
  ['ids as they are given', ['a', 'b'], '', ['a', 'b']],
  ['the id of a line of a search', ['a\tTitle\ttopic'], '', ['a']],
  ['the ids on stdin in place of -', ['a', '-', 'd'], 'b\tTitle\r\n\n c \n', ['a', 'b', 'c', 'd']],
  ['no id where stdin is empty', ['-'], '', []],
])('takes %s', async (_, ids, stdin, expected) => {
  expect(await read(ids, stdin)).toEqual(expected)
})

it('refuses to take none, or to wait for a terminal', async () => {
  await expect(read([])).rejects.toMatchObject({ code: 'badUsage' })
  await expect(read(['-'], '', true)).rejects.toMatchObject({ code: 'badUsage' })
})
