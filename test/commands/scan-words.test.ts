import { expect, it } from 'vitest'
import { scanWords } from '../../src/commands/scan-words.js'

it('takes the last exception of the lines', () => {
  expect(scanWords("KeyError: 'a'\nTypeError: b")).toMatchObject({ type: 'TypeError', message: 'b' })
})

it('takes words that name no class for the message of one that is not known', () => {
  expect(scanWords('address already in use')).toEqual({ type: '', message: 'address already in use', context: [] })
})
