import { expect, it } from 'vitest'
import { findNearNames } from '../../src/lookup/find-near-names.js'
import { openNotes } from './open-notes.js'

const LONG = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmn'

const { names } = openNotes('list sort', LONG)

const find = async (key: string) => (await findNearNames(names, key)).map(kin => names.text(kin.key))

it('finds a misspelt name', async () => {
  expect(await find('listsrot')).toEqual(['listsort'])
})

it('finds a name by forty letters, but by no more', async () => {
  expect(await find(`${LONG.slice(1)}x`)).toEqual([LONG])
  expect(await find(`${LONG}x`)).toEqual([])
})

it('finds nothing for an empty question', async () => {
  expect(await find('')).toEqual([])
})
