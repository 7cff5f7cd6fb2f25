import { statSync, symlinkSync, truncateSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeStamper } from '../../src/library/make-stamper.js'
import { makeFolder } from './make-folder.js'

const isOld = process.versions.node.startsWith('20.')
const stampOf = (file: string) => {
  const stamps = [7]
  makeStamper(process)?.(file, stamps)
  return stamps
}

describe.runIf(isOld)('in Node 20', () => {
  it.each([
    ['a time with a fraction', 1_700_000_000.123456],
    ['a whole second', 1_700_000_000],
    ['before 1970', -1234.5],
  ])('adds what statSync tells: %s', (_, seconds) => {
    const file = join(makeFolder({ '한글.md': 'abc' }), '한글.md')
    utimesSync(file, seconds, seconds)
    const { size, mtimeMs, ctimeMs } = statSync(file)
    expect(stampOf(file)).toEqual([7, size, mtimeMs, ctimeMs])
  })

  it('follows links, and knows sizes beyond 4 GB', () => {
    const root = makeFolder({ 'a.md': '' })
    truncateSync(join(root, 'a.md'), 2 ** 33 + 1)
    symlinkSync(join(root, 'a.md'), join(root, 'b.md'))
    expect(stampOf(join(root, 'b.md'))[1]).toBe(2 ** 33 + 1)
  })

  it('throws what statSync throws, and adds nothing', () => {
    const file = join(makeFolder(), 'gone.md')
    const stamps: number[] = []
    expect(() => makeStamper(process)?.(file, stamps)).toThrow(expect.objectContaining({ code: 'ENOENT', path: file }))
    expect(stamps).toEqual([])
  })
})

it('asks statSync what is wrong where the failure is written to the object', () => {
  const stamp = makeStamper({ versions: { node: '20.19.0' }, binding: () => ({ stat: () => undefined }) })
  const file = join(makeFolder(), 'gone.md')
  expect(() => stamp?.(file, [])).toThrow(expect.objectContaining({ code: 'ENOENT', path: file }))
})

it.each([
  ['a later Node', { versions: { node: '22.12.0' }, binding: () => ({ stat: () => new Float64Array(18) }) }],
  ['a runtime without it', { versions: { node: '20.0.0' } }],
  ['a runtime with less of it', { versions: { node: '20.0.0' }, binding: () => ({}) }],
])('leaves it to statSync in %s', (_, runtime) => {
  expect(makeStamper(runtime)).toBeUndefined()
})
