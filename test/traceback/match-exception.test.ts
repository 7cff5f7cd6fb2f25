import { expect, it } from 'vitest'
import { matchException } from '../../src/traceback/match-exception.js'

it.each([
  ["KeyError: 'x'", 'KeyError', "'x'"],
  ['KeyboardInterrupt', 'KeyboardInterrupt', ''],
  ['ValueError:', 'ValueError', ''],
  ['json.decoder.JSONDecodeError: a', 'json.decoder.JSONDecodeError', 'a'],
  ['shop.Out', 'shop.Out', ''],
  ['error: x', 'error', 'x'],
])('reads %j', (line, type, message) => {
  expect(matchException(line)).toEqual({ type, message })
})

it.each(['note: x', 'some text', ''])('takes %j for none', line => {
  expect(matchException(line)).toBeUndefined()
})
