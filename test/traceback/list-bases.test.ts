import { expect, it } from 'vitest'
import { listBases } from '../../src/traceback/list-bases.js'

it.each([
  ['builtins.ConnectionResetError', ['ConnectionResetError', 'ConnectionError', 'OSError']],
  ['json.decoder.JSONDecodeError', ['JSONDecodeError', 'ValueError']],
  ['shop.OutOfStock', ['OutOfStock']],
  ['jpype.valueOf', ['valueOf']],
  ['', ['']],
])('lists %j and what it is derived from: %j', (type, expected) => {
  expect(listBases(type)).toEqual(expected)
})
